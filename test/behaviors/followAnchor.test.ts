import { afterEach, describe, expect, it } from 'vitest';
import { followAnchor, placementOf } from '../../src/behaviors/followAnchor';

afterEach(() => document.body.replaceChildren());

describe('followAnchor', () => {
  it.each([
    ['self-block-start', false, 'top'],
    ['self-block-end span-all', false, 'bottom'],
    ['self-block-end span-self-inline-end', false, 'bottom-start'],
    ['self-block-end span-self-inline-end', true, 'bottom-start'],
    ['self-block-end span-self-inline-start', false, 'bottom-end'],
    ['self-inline-end', false, 'right'],
    ['self-inline-end', true, 'left'],
    ['self-inline-end span-self-block-end', false, 'right-start'],
    ['nonsense', false, 'bottom'],
  ])('%s (right to left: %s) is %s', (area, rightToLeft, placement) => {
    expect(placementOf(area, rightToLeft)).toBe(placement);
  });

  it('puts a popup where anchor positioning would, and stops', async () => {
    document.body.innerHTML =
      '<button style="position:fixed;left:100px;top:100px;width:80px;height:20px"></button>' +
      '<div popover="manual" style="position-area:none;inset:auto;margin:4px;--popup-area:self-block-end span-self-inline-end">Claims</div>';
    const [anchor, popup] = document.body.children as unknown as [HTMLElement, HTMLElement];
    popup.showPopover();
    const stop = followAnchor(popup, anchor);
    await expect.poll(() => popup.getBoundingClientRect().top).toBe(124);
    expect(popup.getBoundingClientRect().left).toBe(100);
    anchor.style.top = '200px';
    await expect.poll(() => popup.getBoundingClientRect().top).toBe(224);
    stop();
    expect(popup.style.top).toBe('');
  });

  it.each([
    ['', 80],
    ['<div role="listbox"></div>', 80],
    ['<div role="group"></div>', 2],
  ])(
    'makes a list of options as wide as its anchor, and nothing else: %s',
    async (content, width) => {
      document.body.innerHTML = `<button style="inline-size:80px"></button>
      <div popover="manual" style="border:1px solid;box-sizing:border-box;padding:0">${content}</div>`;
      const [anchor, popup] = document.body.children as unknown as [HTMLElement, HTMLElement];
      if (!content) popup.role = 'listbox';
      popup.showPopover();
      const stop = followAnchor(popup, anchor);
      await expect.poll(() => popup.style.top).not.toBe('');
      expect(popup.offsetWidth).toBe(width);
      stop();
      expect(popup.style.minInlineSize).toBe('');
    },
  );
});
