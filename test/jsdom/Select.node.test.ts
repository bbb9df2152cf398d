import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Select } from '../../src/molecules/Select';
import { installPlatform } from '../../src/test';
import { failOnConsole } from '../support/failOnConsole';

failOnConsole();

afterEach(cleanup);

const options = [
  { value: 'el', label: 'Greek' },
  { value: 'de', label: 'German' },
];

describe.each(['without', 'with'])('a Select in jsdom, %s the platform of entasis/test', (how) => {
  beforeEach(() => {
    if (how === 'with') installPlatform();
  });

  const change = vi.fn();
  const show = () => {
    change.mockClear();
    const view = render(
      createElement(Select, { label: 'Language', options, onValueChange: change }),
    );
    return { ...view, trigger: screen.getByRole('combobox', { name: 'Language' }) };
  };

  it('opens, chooses by a click and closes', () => {
    const { trigger } = show();
    fireEvent.click(trigger);
    fireEvent.click(
      screen.getByRole('option', {
        name: 'German',
        // jsdom’s own style sheet hides what it cannot open.
        hidden: how === 'without',
      }),
    );
    expect(change.mock.calls.map(([value]) => value)).toEqual(['de']);
    expect(trigger.textContent).toBe('German');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('opens, chooses and closes by keys', () => {
    const { trigger } = show();
    trigger.focus();
    for (const key of ['Enter', 'ArrowDown', 'Enter']) fireEvent.keyDown(trigger, { key });
    expect(change.mock.calls.map(([value]) => value)).toEqual(['de']);
    for (const key of ['Enter', 'Escape']) fireEvent.keyDown(trigger, { key });
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('leaves nothing behind when it goes while it is open', () => {
    const { trigger, unmount } = show();
    fireEvent.click(trigger);
    unmount();
    expect(document.querySelector('[popover]')).toBeNull();
  });
});
