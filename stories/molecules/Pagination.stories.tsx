import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import type { ComponentPage } from '../../.storybook/ComponentPage';
import preview from '../../.storybook/preview';
import { Pagination, PaginationSize, Stack } from '../../src';

const meta = preview.meta({
  title: 'Molecules/Pagination',
  component: Pagination,
  args: { total: 12_304 },
  argTypes: {
    children: { control: false },
    next: { control: false },
    page: { control: 'number' },
    previous: { control: false },
    ref: { control: false },
    total: { control: 'number' },
  },
  parameters: {
    page: {
      alternatives: [
        { component: 'Combobox', when: 'People look for one thing: let them search.' },
        { component: 'Link', when: 'There is a single next page.' },
      ],
      dos: [
        'Put it below the list, at its end.',
        'Give it an `href`, so that a page can be opened in a new tab and sent to others.',
        'When the page size changes, go to the page that holds the item people were at.',
        'Use `previous` and `next` where your server gives cursors.',
      ],
      donts: [
        'Don’t use it for a few dozen items: show all of them.',
        'Don’t invent a total where nobody knows it.',
      ],
      keyboard: [
        { keys: ['Tab'], action: 'Goes to the next page number.' },
        { keys: ['Enter', 'Space'], action: 'Goes to that page. A link ignores Space.' },
      ],
      accessibility: [
        'It is a `nav` with a name; each number says “Page 5”; where people are has `aria-current`.',
        'At the ends, what leads no further keeps the focus and is `aria-disabled`.',
        'The numbers keep their places, so that the next press hits the same button.',
      ],
    } satisfies ComponentPage,
  },
});

export const Playground = meta.story();

/** At the start, in the middle and at the end: as many places, and as wide. */
export const Places = meta.story({
  render: (args) => (
    <Stack gap={4}>
      <Pagination {...args} label="Works" total={180} />
      <Pagination {...args} label="Recordings" defaultPage={3} />
      <Pagination {...args} label="Claims" defaultPage={124} />
      <Pagination {...args} label="Statements" defaultPage={247} />
      <Pagination {...args} label="Messages" total={0} />
    </Stack>
  ),
});

/** People keep their place in the list when they want more on a page. */
export const WithPageSize = meta.story({
  render: function Render(args) {
    const [page, setPage] = useState(3);
    const [size, setSize] = useState(50);
    return (
      <Pagination {...args} page={page} pageSize={size} onPageChange={setPage}>
        <PaginationSize
          value={size}
          onValueChange={(next) => {
            setPage(Math.floor(((page - 1) * size) / next) + 1);
            setSize(next);
          }}
        />
      </Pagination>
    );
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('101–150 of 12,304')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Next page' }));
    await expect(canvas.getByText('151–200 of 12,304')).toBeVisible();
  },
});

/** Nobody knows how many there are; or the server knows only what comes next. */
export const UnknownTotal = meta.story({
  args: { total: undefined },
  render: (args) => (
    <Stack gap={4}>
      <Pagination {...args} label="Plays" defaultPage={4} />
      <Pagination {...args} label="Matches" defaultPage={12} last />
      <Pagination {...args} label="Log" previous={null} next={fn()} />
    </Stack>
  ),
});

export const AsLinks = meta.story({
  args: { defaultPage: 7, href: (page) => `#page-${page}` },
  play: async ({ canvas }) => {
    const next = canvas.getByRole('link', { name: 'Next page' });
    await expect(next).toHaveAttribute('href', '#page-8');
  },
});
