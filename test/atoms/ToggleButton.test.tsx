import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ToggleButton } from '../../src';
import { AddIcon } from '../../src/icons/AddIcon';
import { itKeepsTheContract } from '../support/itKeepsTheContract';
import { takeConsole } from '../support/failOnConsole';

const button = () => screen.getByRole('button', { name: 'Only mine' });

describe('ToggleButton', () => {
  describe('with words', () => {
    itKeepsTheContract(<ToggleButton>Only mine</ToggleButton>);
  });
  describe('with an icon', () => {
    itKeepsTheContract(<ToggleButton label="Only mine" icon={<AddIcon />} />);
  });

  it.each(['{Enter}', ' '])('is pressed in and let out with the key %j', async (key) => {
    const change = vi.fn();
    render(<ToggleButton onPressedChange={change}>Only mine</ToggleButton>);
    await userEvent.tab();
    await userEvent.keyboard(key);
    expect(button()).toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard(key);
    expect(button()).toHaveAttribute('aria-pressed', 'false');
    expect(change.mock.calls.map(([pressed]) => pressed as boolean)).toEqual([true, false]);
    expect(change.mock.calls[0]![1]).toHaveProperty('type', 'click');
  });

  it('is controlled by `pressed`', async () => {
    function Once() {
      const [pressed, setPressed] = useState(false);
      return (
        <ToggleButton pressed={pressed} onPressedChange={() => setPressed(true)}>
          Only mine
        </ToggleButton>
      );
    }
    render(<Once />);
    await userEvent.click(button());
    await userEvent.click(button());
    expect(button()).toHaveAttribute('aria-pressed', 'true');
  });

  it('cannot change when controlled without a handler, with one warning', async () => {
    render(<ToggleButton pressed>Only mine</ToggleButton>);
    await userEvent.click(button());
    await userEvent.click(button());
    expect(button()).toHaveAttribute('aria-pressed', 'true');
    expect(takeConsole()).toEqual([
      expect.stringContaining('ToggleButton pressed is set without a handler'),
    ]);
  });

  it('obeys a handler that prevents it, and one that throws leaves it usable', async () => {
    const { rerender } = render(
      <ToggleButton onClick={(event) => event.preventDefault()}>Only mine</ToggleButton>,
    );
    await userEvent.click(button());
    expect(button()).toHaveAttribute('aria-pressed', 'false');

    const onError = vi.fn((event: ErrorEvent) => event.preventDefault());
    window.addEventListener('error', onError);
    const refuse = () => {
      throw new Error('Refused');
    };
    rerender(<ToggleButton onPressedChange={refuse}>Only mine</ToggleButton>);
    await userEvent.click(button());
    window.removeEventListener('error', onError);
    expect(onError).toHaveBeenCalledOnce();
    expect(takeConsole()).toEqual([expect.stringContaining('Refused')]);
    expect(button()).toHaveAttribute('aria-pressed', 'true');
  });

  it('ignores presses while loading, disabled, or not available', async () => {
    const change = vi.fn();
    const { rerender } = render(
      <ToggleButton loading onPressedChange={change}>
        Only mine
      </ToggleButton>,
    );
    button().click();
    rerender(
      <ToggleButton disabledReason="Sign in first" onPressedChange={change}>
        Only mine
      </ToggleButton>,
    );
    button().click();
    rerender(
      <ToggleButton disabled onPressedChange={change}>
        Only mine
      </ToggleButton>,
    );
    button().click();
    expect(change).not.toHaveBeenCalled();
    expect(button()).toHaveAttribute('aria-pressed', 'false');
  });

  it('shows it by more than colour', () => {
    const { rerender } = render(<ToggleButton>Only mine</ToggleButton>);
    expect(getComputedStyle(button()).borderTopWidth).toBe('1px');
    const { width } = button().getBoundingClientRect();
    rerender(
      <ToggleButton key="pressed" defaultPressed>
        Only mine
      </ToggleButton>,
    );
    expect(getComputedStyle(button()).borderTopWidth).toBe('2px');
    expect(button().getBoundingClientRect().width).toBe(width);
  });

  it('wants words of every button', () => {
    // @ts-expect-error -- an icon alone has no name
    const unnamed = <ToggleButton icon={<AddIcon />} />;
    expect(unnamed).toBeDefined();
  });
});
