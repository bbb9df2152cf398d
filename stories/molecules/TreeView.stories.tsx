import { expect, fn, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { TreeView, type TreeNode } from '../../src';
import { AlbumIcon } from '../../src/icons/AlbumIcon';
import { CompositionIcon } from '../../src/icons/CompositionIcon';
import { DeleteIcon } from '../../src/icons/DeleteIcon';
import { EditIcon } from '../../src/icons/EditIcon';
import { FolderIcon } from '../../src/icons/FolderIcon';
import { tooltipShown } from '../support/tooltipShown';

const territories: TreeNode[] = [
  {
    id: 'eu',
    label: 'Europe',
    children: [
      {
        id: 'gr',
        label: 'Greece',
        children: [
          { id: 'attica', label: 'Attica' },
          { id: 'crete', label: 'Crete' },
        ],
      },
      { id: 'de', label: 'Germany' },
      { id: 'fr', label: 'France' },
    ],
  },
  {
    id: 'am',
    label: 'Americas',
    children: [
      { id: 'br', label: 'Brazil' },
      { id: 'us', label: 'United States', disabled: true },
    ],
  },
  { id: 'jp', label: 'Japan' },
];

const meta = preview.meta({
  title: 'Molecules/TreeView',
  component: TreeView,
  args: { label: 'Territories', nodes: territories, defaultExpanded: ['eu', 'gr'] },
  argTypes: {
    actions: { control: false },
    ref: { control: false },
    selection: { control: 'select', options: ['none', 'single', 'multiple', 'checkbox'] },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'Combobox', when: 'One level, with headings: people look for a value.' },
        { component: 'Accordion', when: 'The parts hold text or fields.' },
        { component: 'CheckboxGroup', when: 'There are a few values, all on one level.' },
      ],
      dos: [
        'Use it where what is in what matters: territories, folders, ownership.',
        'Open the branches people need at first.',
        'Give what is large as a `branch`, and `load` it when it is opened.',
        'Give it a height of your own where it stands beside other things.',
      ],
      donts: [
        'Don’t use it for the navigation of a product with two levels.',
        'Don’t put more than two actions on a line.',
      ],
      keyboard: [
        {
          keys: ['↓', '↑'],
          action: 'Go to the next or previous line; Page Down and Page Up, ten on.',
        },
        { keys: ['→'], action: 'Opens a branch; goes into an open one. From right to left: ←.' },
        {
          keys: ['←'],
          action: 'Closes an open branch; else goes out of it. From right to left: →.',
        },
        { keys: ['Home', 'End'], action: 'Go to the first or last line.' },
        { keys: ['*'], action: 'Opens all branches of the level.' },
        { keys: ['A–Z'], action: 'Goes to the next line that begins so, whatever its accents.' },
        { keys: ['Enter'], action: 'Follows the link, or does what a click does.' },
        { keys: ['Space'], action: 'Chooses the node, or checks it.' },
        {
          keys: ['Shift+↓', 'Shift+↑', 'Ctrl+A'],
          action: 'Choose more, with `multiple`: up to the next line, or all.',
        },
        { keys: ['Tab'], action: 'Goes to the actions of the line, and on.' },
      ],
      accessibility: [
        'The pattern is Tree View of the WAI-ARIA Authoring Practices; the tree has the focus, `aria-activedescendant` follows the keys.',
        'Level, place and number of siblings are said for nodes that are not on the page, too.',
        'When the node that people are at is closed away or removed, they are at the branch around it, or at what has taken its place.',
        'A branch of which some is checked is `mixed`. Marks are shapes, never colour alone.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story();

/** A branch stands for all that is in it; a dash says that some of it is chosen. */
export const Checkboxes = meta.story({
  args: {
    selection: 'checkbox',
    defaultSelected: ['crete', 'de'],
    defaultExpanded: ['eu', 'gr', 'am'],
    onSelectedChange: fn(),
  },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('Greece'));
    await expect(args.onSelectedChange).toHaveBeenCalledWith(
      expect.arrayContaining(['attica', 'crete', 'de']),
    );
    await expect(canvas.getByRole('treeitem', { name: 'Europe' })).toHaveAttribute(
      'aria-checked',
      'mixed',
    );
  },
});

/** Links, icons, and what can be done: on hover, and at the line where the keys are. */
export const LinksAndActions = meta.story({
  args: {
    label: 'Catalogue',
    defaultExpanded: ['classical'],
    nodes: [
      {
        id: 'classical',
        label: 'Classical',
        icon: <FolderIcon />,
        children: [
          { id: 'elise', label: 'Für Elise', icon: <CompositionIcon />, href: '#elise' },
          { id: 'clair', label: 'Clair de lune', icon: <CompositionIcon />, href: '#clair' },
        ],
      },
      { id: 'film', label: 'Film music', icon: <AlbumIcon />, href: '#film' },
    ],
    actions: ({ label }) => [
      { label: `Edit ${label}`, icon: <EditIcon />, onAction: fn() },
      { label: `Delete ${label}`, icon: <DeleteIcon />, onAction: fn() },
    ],
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Edit Für Elise' })).toHaveFocus();
    await tooltipShown();
  },
});

/** What is in a branch is loaded when it is opened. Where that fails, people try again there. */
export const Loading = meta.story({
  args: {
    label: 'Publishers',
    selection: 'single',
    defaultExpanded: ['failing', 'waiting', 'empty', 'loaded'],
    nodes: [
      { id: 'loaded', label: 'Aegean Music', branch: true },
      { id: 'waiting', label: 'Ionian Songs', branch: true },
      { id: 'failing', label: 'Cretan Rights', branch: true },
      { id: 'empty', label: 'Thracian Tunes', branch: true },
    ],
    defaultSelected: ['sub'],
    load: ({ id }) => {
      if (id === 'failing') return Promise.reject(new Error('No answer'));
      if (id === 'waiting') return new Promise(() => {});
      return Promise.resolve(id === 'empty' ? [] : [{ id: 'sub', label: 'Aegean Sub-publishing' }]);
    },
  },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText(/Could not be loaded/)).toBeVisible());
    await waitFor(() => expect(canvas.getByText('Aegean Sub-publishing')).toBeVisible());
  },
});

/** Ten thousand works: those in sight are on the page. */
export const Large = meta.story({
  // Its props written out would be megabytes.
  parameters: { docs: { source: { type: 'code' } } },
  args: {
    label: 'Catalogues',
    selection: 'multiple',
    style: { blockSize: '280px' },
    nodes: Array.from({ length: 100 }, (_, catalogue) => ({
      id: `${catalogue}`,
      label: `Catalogue ${catalogue + 1}`,
      children: Array.from({ length: 99 }, (__, work) => ({
        id: `${catalogue}-${work}`,
        label: `Work T-${100_000 + catalogue * 99 + work}`,
      })),
    })),
    defaultExpanded: Array.from({ length: 100 }, (_, catalogue) => `${catalogue}`),
    defaultSelected: ['0-1', '0-2'],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('treeitem').length).toBeLessThan(60);
  },
});

/** Words wrap; deep levels are moved in only as far as there is room. */
export const LongAndDeep = meta.story({
  args: {
    label: 'Ownership',
    selection: 'checkbox',
    defaultExpanded: Array.from({ length: 14 }, (_, level) => `${level}`),
    nodes: [
      Array.from({ length: 15 }).reduceRight<TreeNode>(
        (inner, _, level) => ({
          id: `${level}`,
          label: level === 2 ? 'Rechteinhaberbenachrichtigungsschreiben' : `Level ${level + 1}`,
          children: [inner],
        }),
        { id: 'leaf', label: 'The writer of the lyrics' },
      ),
    ],
  },
  render: (args) => (
    <div style={{ maxInlineSize: '260px' }}>
      <TreeView {...args} />
    </div>
  ),
});
