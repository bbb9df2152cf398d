import { act, fireEvent, render as renderAlone, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button, IconButton, Tooltip, Tooltips } from '../../src';
import { atRest, openTooltips, setDelay, tooltips, withoutTooltips } from '../support/tooltips';

/** In a page that shows titles as tooltips. */
const render = (element: ReactElement) =>
  renderAlone(element, {
    wrapper: ({ children }) => (
      <>
        <Tooltips />
        {children}
      </>
    ),
  });

const button = (name = 'Save') => screen.getByRole('button', { name });
const words = () => openTooltips().map((tooltip) => tooltip.textContent);
const save = <Button disabledReason="Add a title first">Save</Button>;

beforeEach(async () => {
  setDelay(20);
  await withoutTooltips();
});

describe('Tooltips, with the reason of a Button', () => {
  it('describes the button, whether the tooltip is open or not', async () => {
    const { container } = render(save);
    const before = container.innerHTML;
    expect(button()).toHaveAccessibleDescription('Add a title first');
    await userEvent.tab();
    await expect.poll(words).toEqual(['Add a title first']);
    expect(button()).toHaveAccessibleDescription('Add a title first');
    await userEvent.keyboard('{Escape}');
    expect(button()).toHaveAccessibleDescription('Add a title first');
    act(() => button().blur());
    await expect.poll(() => container.innerHTML).toBe(before);
  });

  it('explains itself to those who press it, and does nothing', async () => {
    const onClick = vi.fn();
    const submit = vi.fn();
    render(
      <form onSubmit={submit}>
        <Button type="submit" disabledReason="Add a title first" onClick={onClick}>
          Save
        </Button>
      </form>,
    );
    fireEvent.pointerOver(button(), { pointerType: 'touch' });
    fireEvent.pointerDown(button(), { pointerType: 'touch' });
    fireEvent.pointerUp(button(), { pointerType: 'touch' });
    fireEvent.click(button());
    await expect.poll(words).toEqual(['Add a title first']);
    expect(onClick).not.toHaveBeenCalled();
    expect(submit).not.toHaveBeenCalled();
  });

  it('ends with the reason', async () => {
    const { rerender } = render(save);
    await userEvent.hover(button());
    await expect.poll(words).toEqual(['Add a title first']);
    rerender(<Button disabledReason="Add a writer first">Save</Button>);
    await expect.poll(words).toEqual(['Add a writer first']);
    rerender(<Button>Save</Button>);
    await expect.poll(tooltips).toEqual([]);
    expect(button()).not.toHaveAttribute('title');
    expect(button()).not.toHaveAccessibleDescription();
  });

  it('is what a tooltip around it shows', async () => {
    render(<Tooltip content="Saves the work">{save}</Tooltip>);
    expect(button()).toHaveAccessibleDescription('Add a title first');
    await userEvent.tab();
    await expect.poll(words).toEqual(['Add a title first']);
  });

  it('works on a link', async () => {
    render(
      <Button href="/catalogue" disabledReason="Add a title first">
        Open
      </Button>,
    );
    await userEvent.tab();
    expect(screen.getByRole('link', { name: 'Open' })).toHaveFocus();
    await expect.poll(words).toEqual(['Add a title first']);
  });

  it('is the browser’s own tooltip until there are scripts, and hydrates silently', async () => {
    const container = document.createElement('div');
    document.body.append(container);
    container.innerHTML = renderToString(save);
    expect(button()).toHaveAttribute('title', 'Add a title first');
    const page = (
      <>
        <Tooltips />
        {save}
      </>
    );
    const root = await act(async () => hydrateRoot(container, page));
    await userEvent.hover(button());
    await expect.poll(words).toEqual(['Add a title first']);
    await act(async () => root.unmount());
    await expect.poll(tooltips).toEqual([]);
    container.remove();
  });
});

describe('Tooltips, with the label of an IconButton', () => {
  const edit = <IconButton label="Edit work" icon="✎" />;

  it('shows its label, which stays its name and describes nothing', async () => {
    render(edit);
    await userEvent.tab();
    await expect.poll(words).toEqual(['Edit work']);
    expect(button('Edit work')).not.toHaveAccessibleDescription();
  });

  it('leaves it to a tooltip around it, and nothing is shown twice', async () => {
    render(<Tooltip content="Opens the work sheet">{edit}</Tooltip>);
    expect(button('Edit work')).not.toHaveAttribute('title');
    await userEvent.hover(button('Edit work'));
    await expect.poll(words).toEqual(['Opens the work sheet']);
    expect(button('Edit work')).toHaveAccessibleDescription('Opens the work sheet');
  });

  it('stays away from what was pressed while its code was being loaded', async () => {
    render(edit);
    fireEvent.pointerOver(button('Edit work'), { pointerType: 'mouse' });
    fireEvent.click(button('Edit work'));
    await atRest(80);
    expect(words()).toEqual([]);
  });

  it('leaves titles to the browser where they are not ours, and stops with the page', async () => {
    const { unmount } = render(
      <>
        <button type="button" title="Theirs">
          Theirs
        </button>
        {edit}
      </>,
    );
    await userEvent.hover(button('Theirs'));
    await userEvent.tab();
    await userEvent.tab();
    await expect.poll(words).toEqual(['Edit work']);
    unmount();
    renderAlone(edit);
    await userEvent.hover(button('Edit work'));
    await atRest(80);
    expect(words()).toEqual([]);
    expect(button('Edit work')).toHaveAttribute('title', 'Edit work');
  });
});
