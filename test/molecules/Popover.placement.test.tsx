import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Popover, type PopoverProps } from '../../src';

const trigger = () => screen.getByRole('button').getBoundingClientRect();
const popover = () => screen.getByRole('dialog');
const box = () => popover().getBoundingClientRect();
const arrow = () => popover().querySelector<HTMLElement>(':scope > span')!;

/** A button at a place of the window, and its popover. */
const show = (place: object, props: Partial<PopoverProps> = {}, dir = 'ltr') =>
  render(
    <div dir={dir}>
      <Popover
        defaultOpen
        label="Claims"
        trigger={
          <button style={{ blockSize: 30, inlineSize: 80, position: 'fixed', ...place }}>Go</button>
        }
        {...props}
      >
        {props.children ?? <div style={{ blockSize: 100, inlineSize: 200 }} />}
      </Popover>
    </div>,
  );

const middle = { insetBlockStart: 250, left: 400 };

describe('Popover, where it stands', () => {
  it.each([
    [
      'block-end',
      'start',
      'ltr',
      () => [box().left - trigger().left, box().top - trigger().bottom],
    ],
    [
      'block-end',
      'end',
      'ltr',
      () => [box().right - trigger().right, box().top - trigger().bottom],
    ],
    [
      'block-end',
      'start',
      'rtl',
      () => [box().right - trigger().right, box().top - trigger().bottom],
    ],
    [
      'block-start',
      'start',
      'ltr',
      () => [box().left - trigger().left, trigger().top - box().bottom],
    ],
    ['inline-end', 'start', 'ltr', () => [box().top - trigger().top, box().left - trigger().right]],
    ['inline-end', 'start', 'rtl', () => [box().top - trigger().top, trigger().left - box().right]],
    [
      'inline-start',
      'end',
      'ltr',
      () => [box().bottom - trigger().bottom, trigger().left - box().right],
    ],
  ] as const)('is %s, aligned at the %s, in %s', (placement, align, dir, distances) => {
    show(middle, { align, placement }, dir);
    const [edge, gap] = distances();
    expect(edge).toBeCloseTo(0, 0);
    expect(gap).toBeCloseTo(6, 0);
  });

  it('is centred when it is told to', () => {
    show(middle, { align: 'center' });
    expect(box().left + box().width / 2).toBeCloseTo(trigger().left + 40, 0);
  });

  it.each([
    ['above, at the lower edge', { bottom: 5, left: 400 }, () => box().bottom <= trigger().top],
    [
      'to the left, at the right edge',
      { right: 5, top: 200 },
      () => box().right <= trigger().right,
    ],
  ])('turns %s', (_, place, holds) => {
    show(place);
    expect(holds()).toBe(true);
    expect(box().right).toBeLessThanOrEqual(innerWidth);
    expect(box().bottom).toBeLessThanOrEqual(innerHeight);
  });

  it('is no larger than the window, and scrolls inside', async () => {
    await page.viewport(320, 256);
    show({ left: 20, top: 20 }, { children: <div style={{ blockSize: 900, inlineSize: 900 }} /> });
    expect(box().left).toBeGreaterThanOrEqual(0);
    expect(box().top).toBeGreaterThanOrEqual(0);
    expect(box().right).toBeLessThanOrEqual(320);
    expect(box().bottom).toBeLessThanOrEqual(256);
    expect(popover().scrollHeight).toBeGreaterThan(popover().clientHeight);
    await page.viewport(1024, 768);
  });
});

describe('Popover, its arrow', () => {
  const points = () => {
    const { left, right, top, bottom } = arrow().getBoundingClientRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  };

  it.each(['start', 'center', 'end'] as const)(
    'points at the middle of the anchor (%s)',
    async (align) => {
      show(middle, { align, arrow: true });
      await expect.poll(() => points().x).toBeCloseTo(trigger().left + 40, 0);
      expect(points().y).toBeCloseTo(box().top + 1, 0);
      expect(box().top - trigger().bottom).toBeCloseTo(12, 0);
    },
  );

  it('turns with the popover, when the page is scrolled', async () => {
    render(
      <div style={{ blockSize: 3000, paddingBlockStart: 900 }}>
        <Popover
          arrow
          defaultOpen
          label="Claims"
          trigger={<button style={{ blockSize: 30, inlineSize: 80 }}>Go</button>}
        >
          <div style={{ blockSize: 100, inlineSize: 200 }} />
        </Popover>
      </div>,
    );
    scrollTo(0, 930 - innerHeight + 10);
    await expect.poll(() => box().bottom <= trigger().top).toBe(true);
    await expect.poll(() => arrow().style.rotate).toBe('225deg');
    scrollTo(0, 890);
    await expect.poll(() => box().top >= trigger().bottom).toBe(true);
    await expect.poll(() => arrow().style.rotate).toBe('45deg');
    scrollTo(0, 0);
  });

  it('stays clear of the corners at an anchor that is narrower than itself', async () => {
    const style = {
      blockSize: 30,
      inlineSize: 2,
      padding: 0,
      position: 'fixed',
      ...middle,
    } as const;
    show(middle, {
      align: 'start',
      arrow: true,
      trigger: <button aria-label="Share" style={style} />,
    });
    await expect.poll(() => arrow().style.left).not.toBe('');
    expect(points().x - box().left).toBeGreaterThan(arrow().offsetWidth);
  });

  it('listens to the window no longer than it is there', async () => {
    const added = vi.spyOn(window, 'addEventListener');
    const { unmount } = show(middle, { arrow: true });
    const signals = () =>
      added.mock.calls.flatMap(([type, , options]) =>
        type === 'scroll' ? ((options as AddEventListenerOptions).signal ?? []) : [],
      );
    await expect.poll(() => signals().length).toBe(1);
    unmount();
    expect(signals()[0]!.aborted).toBe(true);
  });

  it('is hidden where the popover covers its anchor', async () => {
    await page.viewport(320, 256);
    show(
      { left: 100, top: 100 },
      { arrow: true, children: <div style={{ blockSize: 900, inlineSize: 900 }} /> },
    );
    await expect.poll(() => arrow().hidden).toBe(true);
    await page.viewport(1024, 768);
  });
});
