import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useState, type ComponentProps, type ReactElement } from 'react';
import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  Button,
  ConfirmDialog,
  ContextMenu,
  Dialog,
  Drawer,
  HoverCard,
  Link,
  Menu,
  Popover,
  SplitButton,
  Toggletip,
  Tooltip,
} from '../../src';

/** What befalls the opener, which is called “Open”. */
export type Opener = Pick<ComponentProps<'button'>, 'disabled' | 'hidden'>;

/** An overlay, and how people come and go there. */
export interface Overlay {
  name: string;
  /** The overlay and its opener. */
  draw: (opener: Opener) => ReactElement;
  /** What is pressed to open it; without it, `open` needs no press. */
  control?: () => HTMLElement;
  /** Opens it. */
  open: () => Promise<void> | void;
  /** What is open, that which leaves included. */
  find: () => Element | null;
  /** Its opener cannot be disabled. */
  link?: boolean;
  /** The focus stays at the opener. */
  outside?: boolean;
}

export const opener = () => screen.getByText('Open', { ignore: '[popover], [popover] *' });

const pressing = (control: () => HTMLElement) => ({
  control,
  open: () => userEvent.click(control()),
});
const byKeyboard = async () => {
  screen.getByRole('button', { name: 'Before' }).focus();
  await userEvent.tab();
};
const dialog = () => document.querySelector('dialog');
const popup = () => document.querySelector('[popover]');

/** `hidden` loses to the `display` of our styles, as most of a page’s own styles would. */
const attributes = ({ disabled, hidden }: Opener) => ({
  disabled,
  style: hidden ? { display: 'none' } : undefined,
});

const button = (given: Opener) => <Button {...attributes(given)}>Open</Button>;
const items = [{ label: 'Edit work' }, { label: 'Delete work' }];
const content = <a href="#claims">4 claims</a>;

function Asking(given: Opener) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <ConfirmDialog open={open} onAnswer={() => setOpen(false)} title="Withdraw the claim?" />
      <Button {...attributes(given)} onClick={() => setOpen(true)}>
        Open
      </Button>
    </>
  );
}

export const overlays: readonly Overlay[] = [
  {
    name: 'Dialog',
    draw: (given) => (
      <Dialog title="Edit work" trigger={button(given)}>
        {content}
      </Dialog>
    ),
    ...pressing(opener),
    find: dialog,
  },
  {
    name: 'Drawer',
    draw: (given) => (
      <Drawer title="Claim 4711" trigger={button(given)}>
        {content}
      </Drawer>
    ),
    ...pressing(opener),
    find: dialog,
  },
  {
    name: 'Drawer, not modal',
    draw: (given) => (
      <Drawer modal={false} title="Claim 4711" trigger={button(given)}>
        {content}
      </Drawer>
    ),
    ...pressing(opener),
    find: dialog,
  },
  {
    name: 'ConfirmDialog',
    draw: (given) => <Asking {...given} />,
    ...pressing(opener),
    find: dialog,
  },
  {
    name: 'Popover',
    draw: (given) => (
      <Popover label="Filter claims" trigger={button(given)}>
        {content}
      </Popover>
    ),
    ...pressing(opener),
    find: popup,
  },
  {
    name: 'Menu',
    draw: (given) => <Menu items={items} trigger={button(given)} />,
    ...pressing(opener),
    find: popup,
  },
  {
    name: 'SplitButton',
    draw: (given) => (
      <SplitButton {...attributes(given)} items={items} menuLabel="More ways">
        Open
      </SplitButton>
    ),
    ...pressing(() => screen.getByRole('button', { name: 'More ways' })),
    find: () => document.querySelector('[role=menu]'),
  },
  {
    name: 'ContextMenu',
    draw: (given) => (
      <ContextMenu items={items} label="Actions for the claim">
        {button(given)}
      </ContextMenu>
    ),
    open() {
      opener().focus();
      fireEvent.contextMenu(opener());
    },
    find: popup,
  },
  {
    name: 'Toggletip',
    draw: ({ hidden }) => (
      <span style={{ display: hidden ? 'none' : 'inline' }}>
        <Toggletip label="Open">{content}</Toggletip>
      </span>
    ),
    ...pressing(() => screen.getByRole('button', { name: 'Open' })),
    find: popup,
    link: true,
    outside: true,
  },
  {
    name: 'HoverCard',
    draw: ({ hidden }) => (
      <HoverCard content={content} label="Nadia Boulanger, composer">
        <Link href="#nadia" style={{ display: hidden ? 'none' : undefined }}>
          Open
        </Link>
      </HoverCard>
    ),
    open: byKeyboard,
    find: popup,
    link: true,
    outside: true,
  },
  {
    name: 'Tooltip',
    draw: (given) => <Tooltip content="Sends the claim">{button(given)}</Tooltip>,
    open: byKeyboard,
    find: popup,
    outside: true,
  },
];

/** Between two others, so that the focus has somewhere to go. */
export const page = (overlay: ReactElement | null) => (
  <main>
    <button type="button">Before</button>
    {overlay}
    <button type="button">After</button>
  </main>
);

const isOpen = (element: Element | null) =>
  element?.matches('dialog[open], :popover-open') === true && !(element as HTMLElement).inert;

/** Opens it, and waits until it is there and has the focus, if it takes it. */
export async function opened({ open, find, outside }: Overlay) {
  await open();
  await waitFor(() => expect(isOpen(find())).toBe(true));
  if (!outside) await waitFor(() => expect(find()!.contains(document.activeElement)).toBe(true));
}

/** Opens it faster than any hand: a press as people make it waits until nothing moves any more. */
export async function openAtOnce({ control, open }: Overlay) {
  if (!control) return open();
  control().focus();
  control().click();
}

/** Waits until nothing of it is on the page. */
export const left = ({ find }: Overlay) => waitFor(() => expect(find()).toBeNull());
