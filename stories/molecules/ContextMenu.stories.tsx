import { expect, fireEvent, fn, waitFor } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Button, Card, ContextMenu, type MenuItems } from '../../src';
import { CopyIcon } from '../../src/icons/CopyIcon';
import { DisputeIcon } from '../../src/icons/DisputeIcon';
import { EditIcon } from '../../src/icons/EditIcon';

const items: MenuItems = [
  { label: 'Open work', icon: <EditIcon />, shortcut: 'Enter' },
  { label: 'Copy ISWC', icon: <CopyIcon />, shortcut: 'Mod+C' },
  'separator',
  { label: 'Dispute a share', icon: <DisputeIcon />, tone: 'danger' },
];

const meta = preview.meta({
  title: 'Molecules/ContextMenu',
  component: ContextMenu,
  args: {
    label: 'Actions for A Song for Piraeus',
    items,
    children: <Card>A Song for Piraeus · T-034.524.680-1</Card>,
    onOpenChange: fn(),
  },
  argTypes: {
    children: { control: false },
    items: { control: false },
    ref: { control: false },
  },
  parameters: {
    layout: 'padded',
    page: {
      alternatives: [{ component: 'Menu', when: 'People must see that there are actions.' }],
      dos: [
        'Repeat actions that can be found elsewhere: at a `Menu` in the row, in a toolbar.',
        'Put one around a whole table or list, and give `items` as a function of what was pressed.',
        'Name in the `label` what the actions are for.',
      ],
      donts: [
        'Don’t make it the only way to an action: many people never press there.',
        'Don’t put it around a form, or around text that people only read.',
      ],
      keyboard: [
        { keys: ['Menu', 'Shift+F10'], action: 'Open it at what has the focus.' },
        { keys: ['↓', '↑', 'Home', 'End', 'A–Z'], action: 'Go to an item, as in a `Menu`.' },
        { keys: ['Escape', 'Tab'], action: 'Close it.' },
      ],
      accessibility: [
        'It is a menu of the WAI-ARIA pattern Menu, named by `label`.',
        'It opens when a press has ended, so that a press can be cancelled (WCAG 2.2, 2.5.2).',
        'A long press opens it by touch. Text stays selectable, and fields keep the menu of the browser, as does Shift with the secondary button.',
        'On closing, the focus returns to where it was.',
      ],
    } satisfies ComponentPage,
  },
});

/** Press it with the secondary button, hold it by touch, or focus it and press Shift+F10. */
export const Playground = meta.story({
  render: (args) => (
    <div style={{ minBlockSize: '220px' }}>
      <ContextMenu {...args} />
    </div>
  ),
  play: async ({ args, canvas }) => {
    const work = canvas.getByText(/A Song for Piraeus/);
    const { left, bottom } = work.getBoundingClientRect();
    await fireEvent.contextMenu(work, { clientX: left + 120, clientY: bottom - 6 });
    await waitFor(() => expect(canvas.getByRole('menu', { name: args.label })).toBeVisible());
    await expect(args.onOpenChange).toHaveBeenCalledWith(true);
  },
});

const works = ['A Song for Piraeus', 'Rebetiko No. 4', 'Minor Swing at Dawn'];

/** One area for all rows of a table: the items are those of the row that was pressed. */
export const Rows = meta.story({
  render: (args) => (
    <ContextMenu
      {...args}
      label="Actions for the work"
      items={(target) => {
        const title = target.closest('tr')?.cells[0]?.textContent;
        return title ? [{ label: `Open “${title}”` }, { label: 'Copy ISWC' }] : [];
      }}
      style={{ minBlockSize: '220px' }}
    >
      <table>
        <tbody>
          {works.map((title, index) => (
            <tr key={title}>
              <th
                scope="row"
                style={{ font: 'inherit', paddingInlineEnd: '24px', textAlign: 'start' }}
              >
                {title}
              </th>
              <td style={{ paddingInlineEnd: '24px' }}>T-034.524.68{index}-1</td>
              <td>
                <Button size="small" variant="quiet">
                  Open
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ContextMenu>
  ),
  play: async ({ canvas, userEvent }) => {
    canvas.getAllByRole('button', { name: 'Open' })[1]!.focus();
    await userEvent.keyboard('{Shift>}{F10}{/Shift}');
    await waitFor(() => expect(canvas.getByRole('menuitem', { name: /Rebetiko/ })).toHaveFocus());
  },
});
