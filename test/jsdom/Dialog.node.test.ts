import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../../src/atoms/Button';
import { Dialog, type DialogProps } from '../../src/molecules/Dialog';
import { Popover } from '../../src/molecules/Popover';
import { installPlatform } from '../../src/test';
import { failOnConsole } from '../support/failOnConsole';

failOnConsole();

afterEach(cleanup);

const show = (props: Partial<DialogProps> = {}, children: ReactNode = createElement('input')) =>
  render(
    createElement(Dialog, {
      title: 'Edit work',
      trigger: createElement(Button, null, 'Edit'),
      children,
      ...props,
    }),
  );

const open = () => {
  const trigger = screen.getByRole('button', { name: 'Edit' });
  trigger.focus();
  fireEvent.click(trigger);
  return screen.getByRole('dialog', { name: 'Edit work' });
};

const native = { showModal: HTMLDialogElement.prototype.showModal };

describe.each(['without', 'with'])('a Dialog in jsdom, %s the platform of entasis/test', (how) => {
  beforeEach(() => {
    if (how === 'with') installPlatform();
    expect(typeof HTMLDialogElement.prototype.showModal).toBe(
      how === 'with' ? 'function' : 'undefined',
    );
  });

  it('opens by its trigger, and is found by role and name', () => {
    show();
    expect(open().hasAttribute('open')).toBe(true);
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  it('closes on Escape and gives the focus back', () => {
    show();
    open();
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    expect(document.querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit' }));
  });

  it('closes by its button, and tells its parent', () => {
    const change = vi.fn();
    show({ onOpenChange: change });
    open();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(change.mock.calls).toEqual([[true], [false]]);
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('asks its guard', () => {
    show({ onBeforeClose: () => false });
    const dialog = open();
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(dialog.isConnected).toBe(true);
  });

  it('leaves nothing behind when it goes while it is open', () => {
    const { unmount } = show({ defaultOpen: true });
    unmount();
    expect(document.querySelector('dialog')).toBeNull();
    expect(document.body.attributes).toHaveLength(0);
  });
});

describe('the platform of entasis/test', () => {
  beforeEach(installPlatform);

  it('is installed once', () => {
    const { showModal } = HTMLDialogElement.prototype;
    installPlatform();
    expect(HTMLDialogElement.prototype.showModal).toBe(showModal);
    expect(native.showModal).toBeUndefined();
  });

  it('cancels and closes a dialog as a browser does', async () => {
    document.body.innerHTML = '<button>Out</button><dialog><button>In</button></dialog>';
    const dialog = document.querySelector('dialog')!;
    const [out, inside] = document.querySelectorAll('button');
    const heard = vi.fn((event: Event) => event.type);
    for (const type of ['cancel', 'close']) dialog.addEventListener(type, heard);
    out!.focus();
    dialog.showModal();
    expect(() => dialog.showModal()).toThrow('open already');
    expect(document.activeElement).toBe(inside);
    dialog.addEventListener('cancel', (event) => event.preventDefault(), { once: true });
    fireEvent.keyDown(inside!, { key: 'Escape' });
    expect(dialog.open).toBe(true);
    fireEvent.keyDown(inside!, { key: 'Escape' });
    expect(dialog.open).toBe(false);
    expect(document.activeElement).toBe(out);
    await act(async () => {});
    expect(heard.mock.results.map(({ value }) => value)).toEqual(['cancel', 'cancel', 'close']);
    dialog.show();
    dialog.close('done');
    expect(dialog.returnValue).toBe('done');
    document.body.innerHTML = '';
  });

  it('closes a dialog by its form, as the first example in the README does', async () => {
    show({}, createElement('form', { method: 'dialog' }, createElement('button', null, 'Save')));
    open();
    await act(async () => screen.getByRole('button', { name: 'Save' }).click());
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('closes one layer at a time on Escape', async () => {
    const trigger = createElement(Button, null, 'Filter');
    show(
      {},
      createElement(Popover, {
        label: 'Filter',
        trigger,
        children: createElement('input', { 'aria-label': 'Year' }),
      }),
    );
    open();
    const button = screen.getByRole('button', { name: 'Filter' });
    fireEvent.click(button);
    await act(async () => {});
    expect(screen.getByLabelText('Year')).toBe(document.activeElement);
    expect(document.querySelector('dialog :popover-open')).not.toBeNull();
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    await act(async () => {});
    expect(screen.queryByLabelText('Year')).toBeNull();
    expect(document.activeElement).toBe(button);
    fireEvent.keyDown(button, { key: 'Escape' });
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('leaves the value of the button with the dialog, unless the form is kept', async () => {
    document.body.innerHTML =
      '<dialog><form method="post"><button formmethod="DIALOG" value="saved"></button></form></dialog>';
    const dialog = document.querySelector('dialog')!;
    const button = document.querySelector('button')!;
    dialog.showModal();
    dialog.addEventListener('submit', (event) => event.preventDefault(), { once: true });
    button.click();
    await act(async () => {});
    expect(dialog.open).toBe(true);
    button.click();
    await act(async () => {});
    expect(dialog.open).toBe(false);
    expect(dialog.returnValue).toBe('saved');
    document.body.innerHTML = '';
  });

  it('shows, hides and toggles a popover, and tells', async () => {
    document.body.innerHTML = '<div popover>Text</div><p></p>';
    const popover = document.querySelector('div')!;
    const heard: string[] = [];
    for (const type of ['beforetoggle', 'toggle']) {
      popover.addEventListener(type, (event) =>
        heard.push(`${type} ${(event as ToggleEvent).newState}`),
      );
    }
    popover.showPopover();
    expect(getComputedStyle(popover).display).toBe('block');
    expect(popover.hasAttribute('data-popover-open')).toBe(true);
    await act(async () => {});
    expect(popover.togglePopover()).toBe(false);
    expect(popover.togglePopover(false)).toBe(false);
    await act(async () => {});
    expect(heard).toEqual([
      'beforetoggle open',
      'toggle open',
      'beforetoggle closed',
      'toggle closed',
    ]);
    expect(() => document.querySelector('p')!.showPopover()).toThrow('no popover attribute');
    document.body.innerHTML = '';
  });
});
