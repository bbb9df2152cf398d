import { useState } from 'react';
import { expect, fn, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, IconButton, Menu, type MenuItems } from '../../src';
import { ChevronDownIcon } from '../../src/icons/ChevronDownIcon';
import { CopyIcon } from '../../src/icons/CopyIcon';
import { DeleteIcon } from '../../src/icons/DeleteIcon';
import { EditIcon } from '../../src/icons/EditIcon';
import { ExportIcon } from '../../src/icons/ExportIcon';
import { LockIcon } from '../../src/icons/LockIcon';
import { MoreIcon } from '../../src/icons/MoreIcon';
import { ShareIcon } from '../../src/icons/ShareIcon';

const work: MenuItems = [
  { label: 'Edit work', icon: <EditIcon />, shortcut: 'E', onSelect: fn() },
  { label: 'Duplicate', icon: <CopyIcon />, shortcut: 'Mod+D', onSelect: fn() },
  {
    label: 'Share',
    icon: <ShareIcon />,
    items: [
      { label: 'With a publisher' },
      {
        label: 'With a society',
        items: [{ label: 'AEPI' }, { label: 'GEMA' }, { label: 'SACEM' }],
      },
      'separator',
      { label: 'Copy the link', shortcut: 'Mod+Shift+C' },
    ],
  },
  'separator',
  {
    label: 'Lock shares',
    icon: <LockIcon />,
    disabledReason: 'Two writers still dispute their share',
  },
  { label: 'Export as CWR', icon: <ExportIcon />, description: 'Common Works Registration 3.0' },
  'separator',
  { label: 'Delete work', icon: <DeleteIcon />, tone: 'danger', shortcut: 'Delete' },
];

const meta = preview.meta({
  title: 'Molecules/Menu',
  component: Menu,
  args: {
    trigger: (
      <Button variant="secondary" iconEnd={<ChevronDownIcon />}>
        Actions
      </Button>
    ),
    items: work,
  },
  argTypes: {
    items: { control: false },
    ref: { control: false },
    trigger: { control: false },
  },
  // Room for what opens.
  decorators: [
    (Story) => (
      <div style={{ minBlockSize: '340px' }}>
        <Story />
      </div>
    ),
  ],
  parameters: {
    layout: 'padded',
    page: {
      alternatives: [
        { component: 'Select', when: 'It is a value, in a form or a filter.' },
        { component: 'Popover', when: 'It holds anything but items to press.' },
        { component: 'SplitButton', when: 'One of the actions is used far more often.' },
        {
          component: 'ContextMenu',
          when: 'It belongs to an area or a row and repeats its actions.',
        },
      ],
      dos: [
        'Begin each item with its verb: “Export as CWR”.',
        'Order by use; what cannot be undone stands last, after a separator, with `tone: "danger"`.',
        'Say why an item is off with `disabledReason`.',
        'Give an `IconButton` as trigger a `label` that says whose actions they are.',
        'In tables pass `items` as a function: nothing is created for the rows nobody opens.',
      ],
      donts: [
        'Don’t hide the one action that people come for in a menu.',
        'Don’t go deeper than two submenus; a dialog is easier to use.',
        'Don’t give some items icons and others none, unless the icons mark what matters.',
      ],
      keyboard: [
        { keys: ['Enter', 'Space', '↓'], action: 'On the button: open, at the first item.' },
        { keys: ['↑'], action: 'On the button: opens at the last item.' },
        { keys: ['↓', '↑', 'Home', 'End'], action: 'Go to an item, around the ends.' },
        { keys: ['A–Z'], action: 'Goes to the next item that begins so.' },
        { keys: ['Enter', 'Space'], action: 'Press the item.' },
        { keys: ['→'], action: 'Opens a submenu (← where text runs from the right).' },
        { keys: ['←', 'Escape'], action: 'Close a submenu; Escape closes the menu, too.' },
        { keys: ['Tab'], action: 'Closes the menu and goes on from its button.' },
      ],
      accessibility: [
        'It follows the WAI-ARIA patterns Menu Button and Menu: the focus moves through the items.',
        'The menu takes the name of its button. Headings name groups; descriptions and reasons are no part of an item’s name.',
        'Shortcuts are told by `aria-keyshortcuts`; the menu does not listen for them.',
        'On closing, the focus returns to the button, or to its nearest neighbour when that is gone.',
        'On the way to a submenu a pointer may cross other items (WCAG 2.2, 1.4.13).',
      ],
    } satisfies ComponentPage,
  },
});

/** Icons, shortcuts, a description, a reason, a submenu. */
export const Playground = meta.story({
  play: async ({ canvas, userEvent, step }) => {
    const trigger = canvas.getByRole('button', { name: 'Actions' });
    await step('opens by keyboard, finds by typing', async () => {
      trigger.focus();
      await userEvent.keyboard('{ArrowDown}');
      const first = await canvas.findByRole('menuitem', { name: 'Edit work' });
      await waitFor(() => expect(first).toHaveFocus());
      await userEvent.keyboard('lo');
      await expect(canvas.getByRole('menuitem', { name: 'Lock shares' })).toHaveFocus();
    });
    await step('Escape gives the focus back', async () => {
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(canvas.queryByRole('menu')).toBeNull());
      await expect(trigger).toHaveFocus();
    });
    await userEvent.keyboard('{ArrowUp}');
    await waitFor(() => expect(canvas.getByRole('menu')).toBeVisible());
  },
});

/** Three levels: by pointer, by touch, by arrow keys. */
export const Submenus = meta.story({
  play: async ({ canvas, userEvent }) => {
    canvas.getByRole('button', { name: 'Actions' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('menuitem', { name: 'Edit work' })).toHaveFocus());
    const rightToLeft = getComputedStyle(canvas.getByRole('menu')).direction === 'rtl';
    const deeper = rightToLeft ? '{ArrowLeft}' : '{ArrowRight}';
    await userEvent.keyboard(`sh${deeper}`);
    await waitFor(() =>
      expect(canvas.getByRole('menuitem', { name: 'With a publisher' })).toHaveFocus(),
    );
    await userEvent.keyboard(`{ArrowDown}${deeper}`);
    await waitFor(() => expect(canvas.getByRole('menuitem', { name: 'AEPI' })).toHaveFocus());
  },
});

/** Boxes stay open, so that several can be checked; an option closes the menu. */
export const Choices = meta.story({
  args: {
    trigger: (
      <Button variant="secondary" iconEnd={<ChevronDownIcon />}>
        View
      </Button>
    ),
  },
  render: function Choices(args) {
    const [columns, setColumns] = useState(['ISWC', 'Share']);
    const [order, setOrder] = useState('title');
    const column = (label: string) => ({
      label,
      checked: columns.includes(label),
      onCheckedChange: (checked: boolean) =>
        setColumns((now) => (checked ? [...now, label] : now.filter((one) => one !== label))),
    });
    return (
      <Menu
        {...args}
        items={[
          { heading: 'Columns', items: [column('ISWC'), column('Share'), column('Territory')] },
          {
            heading: 'Order',
            value: order,
            onValueChange: setOrder,
            options: [
              { value: 'title', label: 'By title' },
              { value: 'claimed', label: 'By date of the claim', description: 'Latest first' },
            ],
          },
        ]}
      />
    );
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'View' }));
    await userEvent.click(await canvas.findByRole('menuitemcheckbox', { name: 'Territory' }));
    await expect(canvas.getByRole('menuitemcheckbox', { name: 'Territory' })).toBeChecked();
    await waitFor(() => expect(canvas.getByRole('menu')).toBeVisible());
    await expect(canvas.getByRole('menuitemradio', { name: 'By title' })).toBeChecked();
  },
});

const societies = 'AKM APRA ARTISJUS ASCAP BMI BUMA GEMA IMRO JASRAC KODA MCSC OSA PRS SABAM SACEM';

/** Longer than the room there is: it scrolls. Items may be links. */
export const Long = meta.story({
  args: {
    trigger: <IconButton icon={<MoreIcon />} label="Go to a society" variant="secondary" />,
    items: () =>
      societies
        .split(' ')
        .concat('The society for all authors, composers and publishers of musical works in Greece')
        .map((label) => ({ label, href: `#${label}` })),
  },
  play: async ({ canvas, userEvent }) => {
    canvas.getByRole('button', { name: 'Go to a society' }).focus();
    await userEvent.keyboard('{ArrowDown}');
    const link = await canvas.findByRole('menuitem', { name: 'AKM' });
    await waitFor(() => expect(link).toHaveFocus());
    await expect(link).toHaveAttribute('href', '#AKM');
  },
});
