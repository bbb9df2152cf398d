import { act, render } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TruncatedText } from '../../src';
import { itKeepsTheContract } from '../support/itKeepsTheContract';
import { openTooltips, setDelay, tooltips, withoutTooltips } from '../support/tooltips';

const title = 'Prélude à l’après-midi d’un faune';
const text = () => document.querySelector<HTMLElement>('[dir=auto]')!;
const inWidth = (width: number, props: object = {}, content = title) => (
  <div style={{ font: '14px monospace', inlineSize: width }}>
    <TruncatedText {...props}>{content}</TruncatedText>
  </div>
);
const clipped = () => expect.poll(() => text().hasAttribute('data-clipped'));
const tailOf = (element: Element) => getComputedStyle(element, '::after').content;

beforeEach(async () => {
  setDelay(20);
  await withoutTooltips();
});

describe('TruncatedText', () => {
  itKeepsTheContract(<TruncatedText>{title}</TruncatedText>);

  it('is one element, and two with a tail', () => {
    expect(render(inWidth(80)).container.querySelectorAll('span')).toHaveLength(1);
    expect(render(inWidth(80, { tail: 5 })).container.querySelectorAll('span')).toHaveLength(2);
  });

  it('takes the focus and shows the whole text only while it is clipped', async () => {
    const { rerender } = render(inWidth(100));
    await clipped().toBe(true);
    await userEvent.tab();
    expect(text()).toHaveFocus();
    await expect.poll(() => openTooltips()[0]?.textContent).toBe(title);
    rerender(inWidth(600));
    await clipped().toBe(false);
    expect(text()).toHaveFocus();
    expect(text()).toHaveAttribute('tabindex', '-1');
    act(() => text().blur());
    await expect.poll(tooltips).toEqual([]);
    await userEvent.hover(text());
    expect(tooltips()).toEqual([]);
  });

  it.each([100, 600])('leaves a given tabIndex as it is, %d px wide', async (width) => {
    render(inWidth(width, { tabIndex: -1 }));
    await clipped().toBe(width === 100);
    expect(text()).toHaveAttribute('tabindex', '-1');
  });

  it('measures again when its text changes', async () => {
    const { rerender } = render(inWidth(200, {}, 'Faune'));
    rerender(inWidth(200));
    await clipped().toBe(true);
  });

  it('keeps the last characters, as a reader counts them', async () => {
    const { rerender } = render(inWidth(120, { tail: 5 }));
    await expect.poll(() => text().dataset.tail).toBe('faune');
    expect(tailOf(text())).toContain('faune');
    const { right } = text().getBoundingClientRect();
    expect(right).toBeLessThanOrEqual(text().parentElement!.getBoundingClientRect().right);
    const family = `A family of composers 👩‍👩‍👧`;
    rerender(inWidth(120, { tail: 1 }, family));
    await expect.poll(() => text().dataset.tail).toBe('👩‍👩‍👧');
  });

  it('shows no tail where there is room', async () => {
    const { rerender } = render(inWidth(120, { tail: 5 }));
    await clipped().toBe(true);
    rerender(inWidth(600, { tail: 5 }));
    await clipped().toBe(false);
    expect(tailOf(text())).toBe('none');
  });

  it.each([0, 5])('copies as a whole with tail %d', async (tail) => {
    render(inWidth(100, { tail }));
    await clipped().toBe(true);
    getSelection()!.selectAllChildren(text().parentElement!);
    expect(getSelection()!.toString()).toBe(title);
    expect(text()).toHaveTextContent(title);
  });

  it('leaves the focus to the link it stands in', async () => {
    render(
      <a href="#work" style={{ display: 'block', inlineSize: 100 }}>
        <TruncatedText>{title}</TruncatedText>
      </a>,
    );
    await clipped().toBe(true);
    expect(text()).not.toHaveAttribute('tabindex');
  });

  it.each([NaN, -3, Infinity, 0.5, 10_000])('bears the tail %d', async (tail) => {
    render(inWidth(100, { tail }));
    await clipped().toBe(true);
    expect(text().getBoundingClientRect().width).toBeLessThanOrEqual(100);
  });

  it('is measured after the layout, together with all others, and never while rendering', async () => {
    const read = vi.spyOn(Element.prototype, 'scrollWidth', 'get');
    render(
      <div style={{ inlineSize: 100 }}>
        {Array.from({ length: 500 }, (_, index) => (
          <TruncatedText key={index}>{`${title} ${index}`}</TruncatedText>
        ))}
      </div>,
    );
    expect(read).not.toHaveBeenCalled();
    await expect.poll(() => document.querySelectorAll('[data-clipped]').length).toBe(500);
    expect(read.mock.calls.length).toBeLessThanOrEqual(1000);
  });
});
