import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../../src/atoms/Button';
import { Menu } from '../../src/molecules/Menu';
import { installPlatform } from '../../src/test';
import { failOnConsole } from '../support/failOnConsole';

failOnConsole();

afterEach(cleanup);

describe.each(['without', 'with'])('a Menu in jsdom, %s the platform of entasis/test', (how) => {
  beforeEach(() => {
    if (how === 'with') installPlatform();
  });
  const hidden = how === 'without';
  const onSelect = vi.fn();
  const show = () => {
    onSelect.mockClear();
    const trigger = createElement(Button, null, 'Actions');
    const items = [
      { label: 'Edit', onSelect },
      { label: 'Share', items: [{ label: 'By link', onSelect }] },
    ];
    const view = render(createElement(Menu, { trigger, items }));
    return { ...view, trigger: screen.getByRole('button', { name: 'Actions' }) };
  };
  const item = (name: string) => screen.getByRole('menuitem', { name, hidden });

  it('opens, does what is pressed, and closes', () => {
    const { trigger } = show();
    fireEvent.click(trigger);
    fireEvent.click(item('Edit'));
    expect(onSelect).toHaveBeenCalledOnce();
    expect(screen.queryByRole('menu', { hidden: true })).toBeNull();
    expect(document.activeElement).toBe(trigger);
  });

  it('opens a submenu', () => {
    fireEvent.click(show().trigger);
    fireEvent.click(item('Share'));
    fireEvent.click(item('By link'));
    expect(onSelect).toHaveBeenCalledOnce();
    expect(screen.queryByRole('menu', { hidden: true })).toBeNull();
  });
});
