import { act, render, screen } from '@testing-library/react';
import { StrictMode, useRef, useState, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { usePopover, usePresence } from '../../src/behaviors';
import { addStyles } from '../support/addStyles';

interface SampleProps {
  name?: string;
  agree?: boolean;
  onOpenChange?: (open: boolean) => void;
  children?: ReactNode;
}

function Sample({ name = 'Claims', agree = true, onOpenChange, children }: SampleProps) {
  const [open, setOpen] = useState(false);
  const [present, onExited] = usePresence(open);
  const anchor = useRef<HTMLButtonElement>(null);
  const change = (next: boolean) => {
    onOpenChange?.(next);
    if (agree || next) setOpen(next);
  };
  return (
    <>
      <button ref={anchor} onClick={() => change(!open)}>
        {name}
      </button>
      {present && (
        <Popup open={open} anchor={anchor} onClose={() => change(false)} onExited={onExited}>
          {children ?? <input aria-label="Share" />}
        </Popup>
      )}
    </>
  );
}

function Popup({
  children,
  ...options
}: Parameters<typeof usePopover>[1] & { children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  usePopover(ref, options);
  return (
    <div ref={ref} popover="auto" data-testid="popup">
      {children}
    </div>
  );
}

const trigger = (name = 'Claims') => screen.getByRole('button', { name });
const popups = () => screen.queryAllByTestId('popup');
const shown = () => popups().filter((popup) => popup.matches(':popover-open'));

describe('usePopover', () => {
  it('puts nothing on the page before it opens, and leaves nothing when it has closed', async () => {
    render(<Sample />);
    expect(popups()).toHaveLength(0);
    await userEvent.click(trigger());
    expect(shown()).toHaveLength(1);
    await userEvent.click(trigger());
    expect(popups()).toHaveLength(0);
    expect(trigger().getAttributeNames()).toEqual([]);
  });

  it('says once what happened when the anchor is pressed', async () => {
    const change = vi.fn();
    render(<Sample onOpenChange={change} />);
    await userEvent.click(trigger());
    await userEvent.click(trigger());
    act(() => trigger().click());
    await expect.poll(() => trigger().hasAttribute('popovertarget')).toBe(true);
    act(() => trigger().click());
    expect(change.mock.calls.flat()).toEqual([true, false, true, false]);
  });

  it('is out of reach while it leaves', async () => {
    addStyles(
      '* { transition-duration: 5s !important } [popover] { opacity: 0; transition: all allow-discrete } :popover-open { opacity: 1 }',
    );
    render(<Sample />);
    await userEvent.click(trigger());
    expect(popups()[0]).not.toHaveAttribute('inert');
    await userEvent.click(trigger());
    expect(popups()[0]).toHaveAttribute('inert');
  });

  it.each([
    ['on Escape', () => userEvent.keyboard('{Escape}')],
    ['on a press elsewhere', () => userEvent.click(screen.getByText('Elsewhere'))],
    ['by its anchor', () => userEvent.click(trigger())],
  ])('stays in the top layer while it leaves, closed %s', async (_, close) => {
    addStyles(
      '* { transition-duration: 5s !important } [popover] { opacity: 0; transition: all allow-discrete } :popover-open { opacity: 1 }',
    );
    render(
      <>
        <p>Elsewhere</p>
        <Sample />
      </>,
    );
    await userEvent.click(trigger());
    const popup = popups()[0]!;
    await close();
    await expect.poll(() => popup.matches(':popover-open')).toBe(false);
    expect(getComputedStyle(popup).getPropertyValue('overlay')).toBe('auto');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(popup).toBeInTheDocument();
  });

  it('closes on a press elsewhere, not on one inside', async () => {
    render(
      <>
        <p>Elsewhere</p>
        <Sample />
      </>,
    );
    await userEvent.click(trigger());
    await userEvent.click(screen.getByRole('textbox'));
    expect(shown()).toHaveLength(1);
    await userEvent.click(screen.getByText('Elsewhere'));
    await expect.poll(popups).toHaveLength(0);
    expect(trigger()).toHaveFocus();
  });

  it('closes the top layer alone on Escape, and gives each focus back', async () => {
    render(
      <Sample>
        <Sample name="Writers" />
      </Sample>,
    );
    await userEvent.click(trigger());
    await userEvent.click(trigger('Writers'));
    await userEvent.click(screen.getByRole('textbox'));
    await userEvent.keyboard('{Escape}');
    expect(shown()).toHaveLength(1);
    expect(trigger('Writers')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(popups).toHaveLength(0);
    expect(trigger()).toHaveFocus();
  });

  it('stays open when its parent does not agree', async () => {
    const change = vi.fn();
    render(<Sample agree={false} onOpenChange={change} />);
    await userEvent.click(trigger());
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => change.mock.calls.length).toBe(2);
    await expect.poll(() => shown().length).toBe(1);
  });

  it('gives the focus to a neighbour when it leaves the page together with its anchor', async () => {
    const page = (there: boolean) => (
      <StrictMode>
        {there && <Sample key="sample" />}
        <button>Next</button>
      </StrictMode>
    );
    const { rerender } = render(page(true));
    await userEvent.click(trigger());
    await userEvent.click(screen.getByRole('textbox'));
    rerender(page(false));
    await expect.poll(() => document.activeElement).toBe(trigger('Next'));
  });

  it('ends where it should after twenty toggles in a moment', async () => {
    render(<Sample />);
    for (let count = 0; count < 20; count += 1) act(() => trigger().click());
    await expect.poll(() => popups().length).toBe(0);
    act(() => trigger().click());
    expect(shown()).toHaveLength(1);
  });
});
