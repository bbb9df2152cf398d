import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button, Dialog, Tooltip } from '../../src';
import {
  atRest,
  never,
  openTooltips,
  setDelay,
  tooltips,
  withoutTooltips,
} from '../support/tooltips';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const trigger = (name = 'Approve') => screen.getByRole('button', { name });
const words = () => openTooltips().map((tooltip) => tooltip.textContent);

const approve = (
  <Tooltip content="Sends the claim to all publishers">
    <button>Approve</button>
  </Tooltip>
);

beforeEach(async () => {
  setDelay(20);
  await withoutTooltips();
});

describe('Tooltip', () => {
  itKeepsTheContract(approve);

  it('puts nothing on the page before it opens', () => {
    const { container } = render(approve);
    expect(container.querySelectorAll('*')).toHaveLength(1);
  });

  it('opens after a moment when hovered, and leaves nothing behind', async () => {
    const { container } = render(approve);
    const before = container.innerHTML;
    setDelay(never);
    await userEvent.hover(trigger());
    expect(openTooltips()).toEqual([]);
    await userEvent.unhover(trigger());
    setDelay(20);
    await userEvent.hover(trigger());
    await expect.poll(words).toEqual(['Sends the claim to all publishers']);
    await userEvent.unhover(trigger());
    await expect.poll(() => container.innerHTML).toBe(before);
  });

  it('opens at once when focused by the keyboard, not by a press', async () => {
    render(
      <>
        {approve}
        <button>Next</button>
      </>,
    );
    await userEvent.click(trigger());
    expect(openTooltips()).toEqual([]);
    await userEvent.unhover(trigger());
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    expect(trigger()).toHaveFocus();
    expect(words()).toEqual(['Sends the claim to all publishers']);
    await userEvent.tab();
    expect(openTooltips()).toEqual([]);
  });

  it('opens for who comes after a script has pressed it', async () => {
    render(approve);
    act(() => trigger().click());
    await atRest(60);
    await userEvent.hover(trigger());
    await expect.poll(words).toEqual(['Sends the claim to all publishers']);
  });

  it('describes the trigger, open or not, and adds to what describes it already', async () => {
    render(
      <>
        <Tooltip content="Sends the claim to all publishers">
          <button aria-describedby="fee">Approve</button>
        </Tooltip>
        <p id="fee">Costs nothing</p>
        <Tooltip content={<b>Cannot be undone</b>}>
          <button>Reject</button>
        </Tooltip>
      </>,
    );
    expect(trigger()).toHaveAttribute('aria-description', 'Sends the claim to all publishers');
    await userEvent.tab();
    expect(trigger()).toHaveAccessibleDescription(
      'Costs nothing Sends the claim to all publishers',
    );
    await userEvent.tab();
    expect(trigger('Reject')).toHaveAccessibleDescription('Cannot be undone');
    await userEvent.tab();
    await expect.poll(() => trigger().getAttribute('aria-describedby')).toBe('fee');
  });

  it('never names', async () => {
    render(
      <Tooltip content="Approve">
        {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- that it stays without */}
        <button data-testid="nameless" />
      </Tooltip>,
    );
    await userEvent.tab();
    expect(screen.getByTestId('nameless')).toHaveAccessibleName('');
  });

  it('can be hovered and its text selected (WCAG 1.4.13)', async () => {
    render(approve);
    await userEvent.hover(trigger());
    await expect.poll(openTooltips).toHaveLength(1);
    await userEvent.hover(openTooltips()[0]!);
    await atRest(50);
    await userEvent.tripleClick(openTooltips()[0]!);
    expect(words()).toEqual([getSelection()!.toString()]);
  });

  it('opens at once right after another, and is alone', async () => {
    render(
      <>
        {approve}
        <Tooltip content="Returns it">
          <button>Reject</button>
        </Tooltip>
      </>,
    );
    await userEvent.hover(trigger());
    await expect.poll(openTooltips).toHaveLength(1);
    setDelay(never);
    await userEvent.hover(trigger('Reject'));
    await expect.poll(words).toEqual(['Returns it']);
    // Its end says how long the next one would be in a hurry.
    setDelay(20);
  });

  it('closes on Escape, and nothing else does', async () => {
    const heard = vi.fn();
    render(
      <div onKeyDown={heard} role="none">
        <Dialog title="Claim" defaultOpen footer={approve}>
          Conflicting shares
        </Dialog>
      </div>,
    );
    act(() => trigger().focus());
    await expect.poll(openTooltips).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
    expect(openTooltips()).toEqual([]);
    expect(heard).not.toHaveBeenCalled();
    expect(screen.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  });

  it('stays away after Escape or a press, until people come back', async () => {
    render(approve);
    await userEvent.hover(trigger());
    await expect.poll(openTooltips).toHaveLength(1);
    await userEvent.click(trigger());
    expect(openTooltips()).toEqual([]);
    await userEvent.unhover(trigger());
    await userEvent.hover(trigger());
    await expect.poll(openTooltips).toHaveLength(1);
  });

  it('follows its content while it is open', async () => {
    function Copy() {
      const [copied, setCopied] = useState(false);
      return (
        <Tooltip content={copied ? 'Copied' : 'Copies the ISWC'}>
          <button onKeyDown={() => setCopied(true)}>Copy</button>
        </Tooltip>
      );
    }
    render(<Copy />);
    await userEvent.tab();
    await userEvent.keyboard('c');
    expect(words()).toEqual(['Copied']);
  });

  it('is not seen when nothing is left to say, nor beside a reason why the trigger is off', async () => {
    const page = (content: string, reason?: string) => (
      <Tooltip content={content}>
        <Button disabledReason={reason}>Save</Button>
      </Tooltip>
    );
    const { rerender } = render(page('Saves the work'));
    await userEvent.tab();
    await expect.poll(words).toEqual(['Saves the work']);
    rerender(page(''));
    expect(tooltips()[0]).not.toBeVisible();
    rerender(page('Saves the work'));
    expect(tooltips()[0]).toBeVisible();
    rerender(page('Saves the work', 'Add a title first'));
    await expect.poll(tooltips).toEqual([]);
  });
});
