import { act, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode, Suspense, use, type ReactElement } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Dialog, Tooltip } from '../../src';
import { addStyles } from '../support/addStyles';
import { takeConsole } from '../support/failOnConsole';
import { atRest, openTooltips, setDelay, tooltips, withoutTooltips } from '../support/tooltips';

const trigger = (name = 'Approve') => screen.getByRole('button', { name });
const box = (element: Element) => element.getBoundingClientRect();
const approve = (props: object = {}, button: ReactElement = <button>Approve</button>) => (
  <Tooltip content="Sends the claim" {...props}>
    {button}
  </Tooltip>
);

beforeEach(async () => {
  setDelay(20);
  await withoutTooltips();
});

describe('Tooltip, its end', () => {
  it('goes with its trigger, whether it is open or about to be', async () => {
    const { rerender } = render(<StrictMode>{approve()}</StrictMode>);
    await userEvent.tab();
    expect(openTooltips()).toHaveLength(1);
    rerender(<p>Approved</p>);
    await expect.poll(() => document.body.querySelectorAll('[popover]').length).toBe(0);
    rerender(approve());
    await userEvent.hover(trigger());
    rerender(<p>Approved</p>);
    await atRest(60);
    expect(tooltips()).toEqual([]);
  });

  it('listens to the page no longer than people are there', async () => {
    const added = vi.spyOn(document, 'addEventListener');
    render(approve());
    await userEvent.hover(trigger());
    await expect.poll(openTooltips).toHaveLength(1);
    await userEvent.unhover(trigger());
    await expect.poll(tooltips).toEqual([]);
    const signals = added.mock.calls.flatMap(([type, , options]) =>
      type === 'pointerout' ? ((options as AddEventListenerOptions).signal ?? []) : [],
    );
    expect(signals).toHaveLength(1);
    expect(signals[0]!.aborted).toBe(true);
  });

  it('closes when its trigger is disabled', async () => {
    const { rerender } = render(approve());
    await userEvent.hover(trigger());
    await expect.poll(openTooltips).toHaveLength(1);
    rerender(approve({}, <button disabled>Approve</button>));
    await expect.poll(tooltips).toEqual([]);
  });

  it('closes when its trigger is scrolled away, not when it is scrolled to', async () => {
    render(
      <div data-testid="list" style={{ blockSize: 100, overflow: 'auto', inlineSize: 400 }}>
        <button>First</button>
        <div style={{ blockSize: 1000 }} />
        {approve()}
        <div style={{ blockSize: 1000 }} />
      </div>,
    );
    await userEvent.tab();
    await userEvent.tab();
    expect(trigger()).toHaveFocus();
    await atRest(100);
    expect(openTooltips()).toHaveLength(1);
    screen.getByTestId('list').scrollTop = 0;
    await expect.poll(tooltips).toEqual([]);
  });

  it('hides with its ancestor', async () => {
    const page = (shown: boolean) => (
      <div style={{ display: shown ? 'block' : 'none' }}>{approve()}</div>
    );
    const { rerender } = render(page(true));
    await userEvent.hover(trigger());
    await expect.poll(openTooltips).toHaveLength(1);
    rerender(page(false));
    await expect.poll(tooltips).toEqual([]);
  });

  it('opens when a popover that is being hidden gives the focus back', async () => {
    const page = (
      <>
        {approve()}
        <div popover="auto">
          <button>Inside</button>
        </div>
      </>
    );
    render(page);
    await userEvent.tab();
    await userEvent.keyboard('{Escape}');
    const popover = document.querySelector<HTMLElement>('div[popover]')!;
    popover.showPopover();
    popover.querySelector('button')!.focus();
    await expect.poll(tooltips).toEqual([]);
    popover.hidePopover();
    expect(trigger()).toHaveFocus();
    await expect.poll(openTooltips).toHaveLength(1);
    popover.showPopover();
    popover.querySelector('button')!.focus();
    await expect.poll(tooltips).toEqual([]);
    // Here it comes in the midst of it.
    await userEvent.keyboard('{Escape}');
    expect(trigger()).toHaveFocus();
    await expect.poll(openTooltips).toHaveLength(1);
  });

  it('leaves when its boundary suspends', async () => {
    const never = new Promise<void>(() => {});
    function Wait({ long }: { long: boolean }) {
      if (long) use(never);
      return null;
    }
    const page = (long: boolean) => (
      <Suspense fallback="Loading">
        {approve()}
        <Wait long={long} />
      </Suspense>
    );
    const { rerender } = render(page(false));
    await userEvent.tab();
    await act(async () => rerender(page(true)));
    await expect.poll(tooltips).toEqual([]);
  });

  it('is over although its exit never ends', async () => {
    addStyles('[role=tooltip]:not(:popover-open) { transition-duration: 1000s !important }');
    render(approve());
    await userEvent.tab();
    vi.useFakeTimers({ toFake: ['clearTimeout', 'setTimeout'] });
    act(() => trigger().blur());
    expect(tooltips()).toHaveLength(1);
    vi.advanceTimersByTime(1000);
    expect(tooltips()).toEqual([]);
    vi.useRealTimers();
  });
});

describe('Tooltip, where it stands', () => {
  const at = async (style: object, props: object = {}) => {
    render(<div style={{ position: 'fixed', ...style }}>{approve(props)}</div>);
    await userEvent.tab();
    await expect.poll(() => openTooltips()[0]?.textContent).toBe('Sends the claim');
    return { popup: box(openTooltips()[0]!), anchor: box(trigger()) };
  };

  it('stands above, in the middle', async () => {
    const { popup, anchor } = await at({ left: 300, top: 300 });
    expect(anchor.top - popup.bottom).toBe(6);
    expect(popup.left + popup.width / 2).toBeCloseTo(anchor.left + anchor.width / 2, 0);
  });

  it('turns round at the edge of the window, and stays inside', async () => {
    const { popup, anchor } = await at({ left: 0, top: 0 });
    expect(popup.top - anchor.bottom).toBe(6);
    expect(popup.left).toBeGreaterThanOrEqual(0);
  });

  it.each([
    ['ltr', 'inline-end', 1],
    ['rtl', 'inline-end', -1],
    ['ltr', 'inline-start', -1],
  ])('in %s, its %s is where people read it', async (dir, placement, side) => {
    render(
      <div dir={dir} style={{ left: 400, position: 'fixed', top: 300 }}>
        {approve({ placement })}
      </div>,
    );
    await userEvent.tab();
    await expect.poll(openTooltips).toHaveLength(1);
    expect(Math.sign(box(openTooltips()[0]!).left - box(trigger()).left)).toBe(side);
  });

  it('is cut off by nothing, and inherits no more than theme and language', async () => {
    render(
      <div
        data-ent-theme="dark"
        style={{ overflow: 'hidden', textTransform: 'uppercase', transform: 'scale(1)', width: 80 }}
      >
        {approve()}
      </div>,
    );
    await userEvent.tab();
    await expect.poll(openTooltips).toHaveLength(1);
    const [popup] = openTooltips();
    expect(popup!.getBoundingClientRect().width).toBeGreaterThan(85);
    expect(getComputedStyle(popup!).textTransform).toBe('none');
    expect(getComputedStyle(popup!).colorScheme).toBe('dark');
  });

  it('stands outside of a label, whose control keeps its name', async () => {
    render(
      // oxlint-disable-next-line jsx-a11y/label-has-associated-control -- it is inside
      <label>
        Share {approve()}
        <input type="checkbox" />
      </label>,
    );
    await userEvent.tab();
    await expect.poll(openTooltips).toHaveLength(1);
    expect(openTooltips()[0]!.closest('label')).toBeNull();
  });

  it('keeps an unbroken word in the window', async () => {
    render(
      <div style={{ left: 300, position: 'fixed', top: 300 }}>
        {approve({ content: 'x'.repeat(5000) })}
      </div>,
    );
    await userEvent.tab();
    await expect.poll(openTooltips).toHaveLength(1);
    const { left, right } = box(openTooltips()[0]!);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(innerWidth);
  });
});

describe('Tooltip, by touch', () => {
  const touch = (type: 'pointerOver' | 'pointerDown' | 'pointerUp', on: Element = trigger()) =>
    fireEvent[type](on, { pointerType: 'touch' });

  it('opens while it is held, and lifting the finger does nothing', async () => {
    const act = vi.fn();
    render(approve({}, <button onClick={act}>Approve</button>));
    touch('pointerOver');
    touch('pointerDown');
    await expect.poll(openTooltips).toHaveLength(1);
    touch('pointerUp');
    fireEvent.click(trigger());
    expect(act).not.toHaveBeenCalled();
    expect(openTooltips()).toHaveLength(1);
    touch('pointerDown', document.body);
    await expect.poll(tooltips).toEqual([]);
  });

  it('does not open on a tap', async () => {
    const act = vi.fn();
    render(approve({}, <button onClick={act}>Approve</button>));
    touch('pointerOver');
    touch('pointerDown');
    touch('pointerUp');
    fireEvent.click(trigger());
    expect(act).toHaveBeenCalledOnce();
    await atRest(80);
    expect(tooltips()).toEqual([]);
  });
});

describe('Tooltip, by a pointer that goes', () => {
  it('does not open under a finger that scrolls', async () => {
    setDelay(200);
    render(approve());
    fireEvent.pointerOver(trigger(), { pointerType: 'touch' });
    await act(async () => fireEvent.pointerDown(trigger(), { pointerType: 'touch' }));
    fireEvent.pointerCancel(trigger(), { pointerType: 'touch' });
    await atRest(400);
    expect(tooltips()).toEqual([]);
  });

  it('stays for the mouse when the focus goes', async () => {
    render(approve());
    await userEvent.tab();
    await userEvent.hover(trigger());
    act(() => trigger().blur());
    await atRest(60);
    expect(openTooltips()).toHaveLength(1);
  });

  it('closes when the mouse leaves the window', async () => {
    render(approve());
    await userEvent.hover(trigger());
    await expect.poll(openTooltips).toHaveLength(1);
    fireEvent.pointerOut(trigger(), { pointerType: 'mouse', relatedTarget: null });
    await expect.poll(tooltips).toEqual([]);
  });
});

describe('Tooltip, bad input', () => {
  it.each([null, undefined, false, ''])('shows nothing for %j', async (content) => {
    render(approve({ content }));
    await userEvent.tab();
    expect(tooltips()).toEqual([]);
    expect(trigger().getAttributeNames()).toEqual([]);
  });

  it('passes on what is put onto it, such as the opener of a dialog', async () => {
    const ref = vi.fn();
    render(
      <Dialog
        title="Claim"
        trigger={approve({ ref }, <button ref={ref}>Approve</button>) as ReactElement<object>}
      />,
    );
    expect(ref.mock.calls).toEqual([[trigger()], [trigger()]]);
    await act(async () => trigger().click());
    expect(screen.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Escape}');
  });

  it('falls back for an unknown placement, with one warning', async () => {
    render(approve({ placement: 'above' }));
    await userEvent.tab();
    await expect.poll(openTooltips).toHaveLength(1);
    expect(takeConsole()).toEqual([expect.stringContaining('Tooltip placement does not know')]);
  });
});
