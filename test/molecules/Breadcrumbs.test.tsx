import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Breadcrumbs, type BreadcrumbsProps } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const items = ['Catalogues', 'Aegean', 'Works', 'Piraeus', 'Claims', 'AEPI'].map(
  (label, place, { length }) => ({ label, href: place < length - 1 ? `#${label}` : undefined }),
);
const show = (props: Partial<BreadcrumbsProps> = {}, width = 1000, direction = 'ltr') =>
  render(
    <div dir={direction} style={{ inlineSize: width }}>
      <Breadcrumbs items={items} {...props} />
    </div>,
  );
const links = () => screen.getAllByRole('link').map(({ textContent }) => textContent);
const more = () => screen.queryByRole('button', { name: 'Show more levels' });
const inMenu = async () => {
  await userEvent.click(more()!);
  return screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
};

describe('Breadcrumbs', () => {
  itKeepsTheContract(<Breadcrumbs items={items.slice(0, 4)} />);

  it('is a navigation with a name, and ends with this page', () => {
    show({ items: [...items.slice(0, 2), { label: 'AEPI' }] });
    const list = within(screen.getByRole('navigation', { name: 'Breadcrumbs' })).getByRole('list');
    expect(within(list).getAllByRole('listitem')).toHaveLength(3);
    expect(links()).toEqual(['Catalogues', 'Aegean']);
    expect(screen.getByText('AEPI')).toHaveAttribute('aria-current', 'page');
    expect(more()).toBeNull();
  });

  it('marks the last one when it is a link', () => {
    show({ items: items.slice(0, 2) });
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('Aegean');
  });

  it('puts the levels after the first into a menu when there are too many', async () => {
    show();
    expect(links()).toEqual(['Catalogues', 'Works', 'Piraeus', 'Claims']);
    expect(await inMenu()).toEqual(['Aegean']);
    expect(screen.getByRole('menuitem', { name: 'Aegean' })).toHaveAttribute('href', '#Aegean');
  });

  it.each([
    [3, ['Catalogues', 'Claims']],
    [0, ['Catalogues', 'Claims']],
    [Number.NaN, ['Catalogues', 'Aegean', 'Works', 'Piraeus', 'Claims']],
    [99, ['Catalogues', 'Aegean', 'Works', 'Piraeus', 'Claims']],
  ])('shows at most %s, and never less than the top, the parent and the page', (max, expected) => {
    show({ max });
    expect(links()).toEqual(expected);
  });

  it('puts all but the parent and the page into the menu where there is little room', async () => {
    show({ items: items.slice(0, 4) }, 320);
    expect(links()).toEqual(['Works', 'Piraeus']);
    expect(await inMenu()).toEqual(['Catalogues', 'Aegean']);
  });

  it('keeps the focus when the level that has it becomes the page itself', () => {
    const { rerender } = render(<Breadcrumbs items={items} />);
    screen.getByRole('link', { name: 'Piraeus' }).focus();
    rerender(<Breadcrumbs items={[...items.slice(0, 3), { label: 'Piraeus' }]} />);
    expect(screen.getByRole('link', { name: 'Works' })).toHaveFocus();
  });

  it.each([
    ['becomes the page itself', [{ label: 'Catalogues' }]],
    ['goes', []],
  ])('gives the focus to the list when the only link %s', (_, then) => {
    const { rerender } = render(<Breadcrumbs items={items.slice(0, 1)} />);
    screen.getByRole('link').focus();
    rerender(<Breadcrumbs items={then} />);
    expect(screen.getByRole('list')).toHaveFocus();
  });

  it('gives the focus to the menu when the level that has it goes in there', () => {
    const { rerender } = render(<Breadcrumbs items={items.slice(0, 5)} max={3} />);
    screen.getByRole('link', { name: 'Piraeus' }).focus();
    rerender(<Breadcrumbs items={items} max={3} />);
    expect(more()).toHaveFocus();
  });

  it.each([2, 4])(
    'keeps the focus when the way leads up to level %i by the menu, which then goes',
    async (level) => {
      const draw = (count: number) => <Breadcrumbs items={items.slice(0, count)} max={4} />;
      const { rerender } = render(draw(6));
      await inMenu();
      await userEvent.keyboard('{Escape}');
      await expect.poll(more).toHaveFocus();
      rerender(draw(level));
      expect(more()).toBeNull();
      expect(screen.getByRole('link', { name: 'Catalogues' })).toHaveFocus();
    },
  );

  it('stays within its container, whatever the names', () => {
    const { container } = show(
      { items: [{ label: 'Top', href: '#' }, { label: 'a'.repeat(5000) }] },
      320,
    );
    expect(container.firstElementChild!.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('turns its marks with the direction of the text', () => {
    show({}, 1000, 'rtl');
    const level = screen.getAllByRole('listitem')[0]!;
    expect(getComputedStyle(level, '::after').scale).toBe('-1 1');
  });

  it('passes over what a condition left empty, and refuses unsafe addresses', () => {
    show({
      items: [null, false, '', { label: 'Bad', href: 'javascript:alert(1)' }, { label: 'Page' }],
    });
    expect(takeConsole().join()).toMatch('refused to link');
    expect(screen.getByText('Bad')).not.toHaveAttribute('href');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it.each([null, undefined])('is content with no levels: %s', (none) => {
    show({ items: none! });
    expect(screen.queryByRole('listitem')).toBeNull();
  });
});
