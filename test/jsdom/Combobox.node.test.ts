import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createElement } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Combobox } from '../../src/molecules/Combobox';
import { loadList } from '../../src/molecules/Combobox/lazyList';
import { installPlatform } from '../../src/test';
import { failOnConsole } from '../support/failOnConsole';

failOnConsole();

beforeAll(loadList);
afterEach(cleanup);

const options = Array.from({ length: 1000 }, (_, index) => ({
  value: `${index + 1}`,
  label: `Work ${index + 1}`,
}));

const input = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Work' });
const mount = () => {
  const onValueChange = vi.fn();
  const view = render(createElement(Combobox<false>, { label: 'Work', options, onValueChange }));
  return { onValueChange, ...view };
};

describe.each(['without', 'with'])(
  'a Combobox in jsdom, %s the platform of entasis/test',
  (how) => {
    beforeEach(() => {
      if (how === 'with') installPlatform();
    });
    // jsdom’s own style sheet hides what it cannot open.
    const hidden = how === 'without';

    it('opens, finds and chooses', () => {
      const { onValueChange } = mount();
      fireEvent.click(input());
      expect(screen.getAllByRole('option', { hidden }).length).toBeGreaterThan(8);
      fireEvent.input(input(), { target: { value: '777' } });
      fireEvent.click(screen.getByRole('option', { hidden, name: 'Work 777' }));
      expect(onValueChange.mock.calls[0]![0]).toBe('777');
      expect(input().value).toBe('Work 777');
      expect(screen.queryByRole('listbox')).toBeNull();
    });

    it('is moved through by keys', () => {
      const { onValueChange } = mount();
      for (const key of ['ArrowDown', 'End', 'ArrowUp', 'Enter'])
        fireEvent.keyDown(input(), { key });
      expect(onValueChange.mock.calls[0]![0]).toBe('999');
    });

    it('leaves nothing behind when it goes while it is open', () => {
      const { unmount } = mount();
      fireEvent.keyDown(input(), { key: 'ArrowDown' });
      unmount();
      expect(document.body.textContent).toBe('');
    });
  },
);
