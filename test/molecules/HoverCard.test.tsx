import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Dialog, HoverCard, Tooltip } from '../../src';
import { expectNoViolations } from '../support/axe';
import { itKeepsTheContract } from '../support/itKeepsTheContract';
import { atRest, never, setDelay, withoutTooltips } from '../support/tooltips';

// Real keys and animations change state when they like, not when a test says so.
beforeAll(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});

const writer = (
  <HoverCard
    label="Nadia Boulanger, composer"
    content={
      <div>
        38 works, <a href="#claims">4 claims</a>
      </div>
    }
  >
    <a href="#nadia">Nadia Boulanger</a>
  </HoverCard>
);

const link = (name = 'Nadia Boulanger') => screen.getByRole('link', { name });
const cards = () => screen.queryAllByRole('group', { name: 'Nadia Boulanger, composer' });
const shown = () => expect.poll(cards).toHaveLength(1);
const gone = () => expect.poll(() => document.querySelectorAll('[popover]').length).toBe(0);

beforeEach(async () => {
  setDelay(100);
  await withoutTooltips();
});

describe('HoverCard', () => {
  itKeepsTheContract(writer);

  it('opens after a moment, is named, may stand in a paragraph, and leaves nothing behind', async () => {
    const { container } = render(<p>By {writer}, of course</p>);
    const before = container.innerHTML;
    await userEvent.hover(link());
    await shown();
    expect(link()).toHaveAttribute('aria-details', cards()[0]!.id);
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    await expectNoViolations(document.body);
    await userEvent.unhover(link());
    await gone();
    await expect.poll(() => container.innerHTML).toBe(before);
  });

  it('can be gone into with the pointer (WCAG 1.4.13), and pressed', async () => {
    const press = vi.fn();
    render(
      <HoverCard
        label="Nadia Boulanger, composer"
        content={<button onClick={press}>Follow</button>}
      >
        <a href="#nadia">Nadia Boulanger</a>
      </HoverCard>,
    );
    await userEvent.hover(link());
    await shown();
    await userEvent.hover(cards()[0]!);
    await atRest(150);
    await userEvent.click(screen.getByRole('button'));
    expect(press).toHaveBeenCalledOnce();
    expect(cards()).toHaveLength(1);
    await userEvent.hover(document.body);
    await userEvent.click(document.body, { position: { x: 400, y: 400 } });
    await gone();
  });

  it('opens for the keyboard after a moment, and its links are the next stops', async () => {
    render(
      <>
        {writer}
        <button>Next</button>
      </>,
    );
    await userEvent.tab();
    expect(link()).toHaveFocus();
    expect(cards()).toEqual([]);
    await shown();
    await userEvent.tab();
    expect(link('4 claims')).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole('button')).toHaveFocus();
    await gone();
  });

  it('is passed by when people go on at once', async () => {
    render(
      <>
        {writer}
        <button>Next</button>
      </>,
    );
    await userEvent.tab();
    await userEvent.tab();
    expect(screen.getByRole('button')).toHaveFocus();
    await atRest(300);
    expect(cards()).toEqual([]);
  });

  it('closes on Escape, alone, and gives the focus back', async () => {
    render(
      <Dialog defaultOpen title="Edit work">
        <button>Before</button> {writer}
      </Dialog>,
    );
    await expect.poll(() => document.activeElement?.textContent).toBe('Before');
    await userEvent.tab();
    await shown();
    await userEvent.tab();
    expect(link('4 claims')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(link()).toHaveFocus();
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  it('gives the focus to its trigger when what has it in the card goes', async () => {
    const card = (content: ReactNode) => (
      <HoverCard label="Nadia Boulanger, composer" content={content}>
        <a href="#nadia">Nadia Boulanger</a>
      </HoverCard>
    );
    const { rerender } = render(card(<button>Follow</button>));
    await userEvent.tab();
    await shown();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Follow' })).toHaveFocus();
    rerender(card('You follow her'));
    await waitFor(() => expect(link()).toHaveFocus());
    await shown();
    expect(cards()[0]).toHaveTextContent('You follow her');
  });

  it('does not open by touch: the link works', async () => {
    const press = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    render(
      <HoverCard label="Nadia Boulanger, composer" content="38 works" onClick={press}>
        <a href="#nadia">Nadia Boulanger</a>
      </HoverCard>,
    );
    for (const type of ['pointerOver', 'pointerDown', 'pointerUp', 'click'] as const) {
      fireEvent[type](link(), { pointerType: 'touch' });
    }
    await atRest(300);
    expect(cards()).toEqual([]);
    expect(press).toHaveBeenCalledOnce();
  });

  it('has the name and the content of the moment', async () => {
    const about = (name: string) => (
      <HoverCard label={name} content={`About ${name}`}>
        <a href="#nadia">Nadia Boulanger</a>
      </HoverCard>
    );
    const { rerender } = render(about('somebody'));
    await userEvent.hover(link());
    await expect.poll(() => screen.queryByRole('group', { name: 'somebody' })).toBeVisible();
    rerender(about('Nadia Boulanger, composer'));
    expect(cards()[0]).toHaveTextContent('About Nadia Boulanger, composer');
  });

  it('does not open where there is nothing to show', async () => {
    render(
      <HoverCard label="Nadia Boulanger, composer" content={null}>
        <a href="#nadia">Nadia Boulanger</a>
      </HoverCard>,
    );
    await userEvent.hover(link());
    await atRest(300);
    expect(cards()).toEqual([]);
  });

  it('takes turns with tooltips: what is open closes, and the next opens at once', async () => {
    render(
      <>
        {writer}
        <Tooltip content="Sends the claim">
          <button>Approve</button>
        </Tooltip>
      </>,
    );
    await userEvent.hover(link());
    await shown();
    setDelay(never);
    await userEvent.hover(screen.getByRole('button'));
    await waitFor(() => expect(screen.getByRole('tooltip')).toBeVisible());
    await expect.poll(cards).toEqual([]);
  });

  it('goes with its trigger', async () => {
    const { unmount } = render(writer);
    await userEvent.hover(link());
    await shown();
    unmount();
    await gone();
  });
});
