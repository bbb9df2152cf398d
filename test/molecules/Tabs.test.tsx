import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Badge, LinkProvider, Tabs, type TabItem, type TabsProps } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const items: TabItem[] = [
  { value: 'work', label: 'Work', content: <input aria-label="Title" /> },
  { value: 'off', label: 'Off', disabled: true, content: 'never' },
  { value: 'locked', label: 'Locked', disabledReason: 'In dispute', content: 'never' },
  { value: 'claims', label: 'Claims', badge: <Badge count={12} />, content: 'Two in dispute' },
];

const show = (props: Partial<TabsProps> = {}) =>
  render(<Tabs label="Parts" items={items} {...props} />);
const tab = (name: string) => screen.getByRole('tab', { name });
const selected = () =>
  screen.getAllByRole('tab', { selected: true }).map(({ textContent }) => textContent);
const focused = () => document.activeElement?.textContent;

describe('Tabs', () => {
  itKeepsTheContract(<Tabs label="Parts" items={items} />);

  it('names its list, its tabs and its panels', () => {
    show();
    expect(screen.getByRole('tablist', { name: 'Parts' })).toBeVisible();
    const panel = screen.getByRole('tabpanel', { name: 'Work' });
    expect(tab('Work').getAttribute('aria-controls')).toBe(panel.id);
    expect(screen.getByRole('tab', { name: 'Claims 12' })).toBeVisible();
  });

  it('takes an empty reason for none', async () => {
    show({ items: [items[0]!, { ...items[2]!, disabledReason: '' }] });
    await userEvent.click(tab('Locked'));
    expect(selected()).toEqual(['Locked']);
  });

  it('creates a panel when it is first shown, and keeps its state after that', async () => {
    show();
    expect(screen.queryByText('Two in dispute')).toBeNull();
    await userEvent.fill(screen.getByLabelText('Title'), 'Piraeus');
    await userEvent.click(tab('Claims 12'));
    expect(screen.getByText('Two in dispute')).toBeVisible();
    expect(screen.getByLabelText('Title')).not.toBeVisible();
    await userEvent.click(tab('Work'));
    expect(screen.getByLabelText('Title')).toHaveValue('Piraeus');
  });

  it.each([
    ['ltr', '{ArrowRight}', '{ArrowLeft}'],
    ['rtl', '{ArrowLeft}', '{ArrowRight}'],
  ])('selects by arrow keys, around the ends: %s', async (direction, next, back) => {
    const onValueChange = vi.fn();
    render(
      <div dir={direction}>
        <Tabs label="Parts" items={items} onValueChange={onValueChange} />
      </div>,
    );
    tab('Work').focus();
    await userEvent.keyboard(next);
    expect(focused()).toBe('Locked');
    expect(selected()).toEqual(['Work']);
    await userEvent.keyboard(next);
    expect(selected()).toEqual(['Claims12']);
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('claims', expect.anything());
    await userEvent.keyboard(next);
    expect(selected()).toEqual(['Work']);
    await userEvent.keyboard(back);
    expect(focused()).toBe('Claims12');
    await userEvent.keyboard('{Home}');
    expect(focused()).toBe('Work');
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('Claims12');
  });

  it('leaves keys alone that belong to others, or were prevented', () => {
    render(
      <div onKeyDownCapture={(event) => event.key === 'End' && event.preventDefault()} role="none">
        <Tabs label="Parts" items={items} />
      </div>,
    );
    tab('Work').focus();
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])
      expect(fireEvent.keyDown(tab('Work'), { key: 'ArrowRight', [modifier]: true })).toBe(true);
    fireEvent.keyDown(tab('Work'), { key: 'End' });
    expect(focused()).toBe('Work');
  });

  it('tells of no choice that changes nothing', async () => {
    const onValueChange = vi.fn();
    show({ onValueChange });
    await userEvent.click(tab('Work'));
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('leaves selecting to Enter and Space where activation is manual', async () => {
    show({ activation: 'manual' });
    tab('Work').focus();
    await userEvent.keyboard('{End}');
    expect(selected()).toEqual(['Work']);
    await userEvent.keyboard('{Enter}');
    expect(selected()).toEqual(['Claims12']);
    await userEvent.keyboard('{Home} ');
    expect(selected()).toEqual(['Work']);
  });

  it('goes up and down where tabs are stacked', async () => {
    show({ orientation: 'vertical' });
    expect(screen.getByRole('tablist')).toHaveAttribute('aria-orientation', 'vertical');
    tab('Work').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe('Work');
    await userEvent.keyboard('{ArrowUp}');
    expect(focused()).toBe('Claims12');
  });

  it('is one stop for Tab, then comes the panel', async () => {
    render(<button type="button">Before</button>);
    show({ defaultValue: 'claims' });
    screen.getByText('Before').focus();
    await userEvent.tab();
    expect(focused()).toBe('Claims12');
    await userEvent.tab();
    expect(screen.getByRole('tabpanel')).toHaveFocus();
  });

  it('is still a stop for Tab when the selected one is off', async () => {
    show({ value: 'off', onValueChange: () => {} });
    await userEvent.tab();
    expect(tab('Work')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(tab('Locked')).toHaveFocus();
  });

  it('says why one is off, and does not select it', async () => {
    show();
    expect(tab('Locked')).toHaveAttribute('title', 'In dispute');
    await userEvent.click(tab('Locked'), { force: true });
    expect(selected()).toEqual(['Work']);
    expect(tab('Off')).toBeDisabled();
  });

  it.each([
    ['is off', undefined, true],
    ['is gone', undefined, false],
    ['is off, and a link', '#', true],
  ])('keeps the focus when the tab that has it %s', async (_, href, stays) => {
    const [one, two, three] = ['One', 'Two', 'Three'].map((label) => ({
      value: label,
      label,
      href,
    }));
    const { rerender } = show({ items: [one, two, three], value: 'Two' });
    screen.getByText('Two').focus();
    const left = stays && { ...two!, disabled: true };
    rerender(<Tabs label="Parts" items={[one, left, three]} value="Two" />);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(focused()).toBe('One');
  });

  it('keeps the focus when the panel that has it gives way to another', () => {
    const { rerender } = show({ value: 'work', onValueChange: () => {} });
    screen.getByLabelText('Title').focus();
    rerender(<Tabs label="Parts" items={items} value="claims" onValueChange={() => {}} />);
    expect(tab('Claims 12')).toHaveFocus();
    rerender(<Tabs label="Parts" items={items.slice(0, 3)} value="work" />);
    expect(tab('Work')).toHaveFocus();
  });

  it('keeps the focus when nothing is left to have it', () => {
    const { rerender } = show();
    tab('Work').focus();
    rerender(<Tabs label="Parts" items={items.map((item) => ({ ...item, disabled: true }))} />);
    expect(document.activeElement).not.toBe(document.body);
    rerender(<Tabs label="Parts" items={[]} />);
    expect(screen.getByRole('tablist')).toHaveFocus();
  });

  it('selects what its parent says, and warns where nobody listens', async () => {
    const { rerender } = show({ value: 'claims' });
    expect(selected()).toEqual(['Claims12']);
    await userEvent.click(tab('Work'));
    expect(takeConsole().join()).toMatch('Tabs value is set without a handler');
    expect(selected()).toEqual(['Claims12']);
    rerender(<Tabs label="Parts" items={items} value="nobody" onValueChange={vi.fn()} />);
    expect(screen.queryByRole('tab', { selected: true })).toBeNull();
    expect(tab('Work')).toHaveAttribute('tabindex', '0');
  });

  it('shows another one when the selected one goes, and is content with none', () => {
    const { rerender } = show({ defaultValue: 'claims' });
    rerender(<Tabs label="Parts" items={[null, false, '', ...items.slice(0, 2)]} />);
    expect(selected()).toEqual(['Work']);
    for (const none of [[], null, undefined]) {
      rerender(<Tabs label="Parts" items={none!} />);
      expect(screen.queryByRole('tab')).toBeNull();
    }
  });

  it('selects the first of two with the same value, with a warning', () => {
    const two = ['One', 'Two'].map((label) => ({ value: 'same', label, content: label }));
    show({ items: two });
    expect(selected()).toEqual(['One']);
    expect(takeConsole().join()).toMatch('several items with the value "same"');
  });

  it('stays usable when a handler throws', async () => {
    const heard = vi.fn((event: ErrorEvent) => event.preventDefault());
    window.addEventListener('error', heard, { once: true, capture: true });
    show({
      onValueChange: () => {
        throw new Error('broken on purpose');
      },
    });
    await userEvent.click(tab('Claims 12'));
    expect(takeConsole().join()).toMatch('broken on purpose');
    expect(selected()).toEqual(['Claims12']);
  });

  it('does not move when another one is selected', async () => {
    show();
    const lefts = () => screen.getAllByRole('tab').map((one) => one.getBoundingClientRect().left);
    const before = lefts();
    await userEvent.click(tab('Claims 12'));
    expect(lefts()).toEqual(before);
  });
});

describe('Tabs, as links', () => {
  const links: TabItem[] = [
    { value: 'works', label: 'Works', href: '/works' },
    { value: 'claims', label: 'Claims', href: '/claims' },
    { value: 'off', label: 'Off', href: '/off', disabled: true },
  ];

  it('is a navigation in which one page is the current one', () => {
    show({ items: links, value: 'claims' });
    expect(screen.getByRole('navigation', { name: 'Parts' })).toBeVisible();
    expect(screen.queryByRole('tab')).toBeNull();
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('Claims');
    expect(screen.getByText('Off')).not.toHaveAttribute('href');
    expect(screen.getByText('Off')).toHaveAttribute('aria-disabled', 'true');
  });

  it('goes by the router of the page', async () => {
    function App() {
      const [page, setPage] = useState('works');
      return (
        <LinkProvider navigate={(href) => setPage(href.slice(1))}>
          <Tabs label="Parts" items={links} value={page} />
        </LinkProvider>
      );
    }
    render(<App />);
    await userEvent.click(screen.getByRole('link', { name: 'Claims' }));
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('Claims');
  });

  it('refuses unsafe addresses', () => {
    show({ items: [{ value: 'bad', label: 'Bad', href: 'javascript:alert(1)' }] });
    expect(screen.getByText('Bad')).not.toHaveAttribute('href');
    expect(takeConsole().join()).toMatch('refused to link');
  });
});

describe('Tabs, without room', () => {
  const many = Array.from({ length: 12 }, (_, index) => ({
    value: `${index}`,
    label: `Territory ${index}`,
    content: `Shares in ${index}`,
  }));
  const more = () => screen.queryByRole('button', { name: 'More tabs' });
  const draw = (width: number) => (
    <div style={{ inlineSize: width }}>
      <Tabs label="Territory" items={many} />
    </div>
  );

  it('brings what is pressed into sight, though a script pressed it', async () => {
    render(draw(300));
    await expect.poll(more, { timeout: 5000 }).not.toBeNull();
    const right = (element: Element) => element.getBoundingClientRect().right;
    // Once people have scrolled, no style does it.
    screen.getByRole('tablist').scrollLeft = 20;
    expect(right(tab('Territory 11'))).toBeGreaterThan(right(screen.getByRole('tablist')));
    act(() => tab('Territory 11').click());
    await expect
      .poll(() => right(tab('Territory 11')) - right(screen.getByRole('tablist')))
      .toBeLessThanOrEqual(1);
  });

  it('looks for no menu where nobody sees it', async () => {
    const { container } = render(<div style={{ display: 'none' }}>{draw(300)}</div>);
    await new Promise((done) => setTimeout(done, 200));
    expect(container.querySelector('[aria-haspopup]')).toBeNull();
  });

  it('puts those out of sight into a menu, and takes it away when there is room', async () => {
    const { rerender } = render(draw(300));
    await expect.poll(more, { timeout: 5000 }).not.toBeNull();
    await userEvent.click(more()!);
    expect(screen.queryByRole('menuitem', { name: 'Territory 0' })).toBeNull();
    await userEvent.click(screen.getByRole('menuitem', { name: 'Territory 11' }));
    expect(selected()).toEqual(['Territory 11']);
    await expect.poll(focused).toBe('Territory 11');
    const list = screen.getByRole('tablist').getBoundingClientRect();
    await expect
      .poll(() => tab('Territory 11').getBoundingClientRect().right)
      .toBeLessThanOrEqual(list.right + 1);
    more()!.focus();
    rerender(draw(3000));
    await expect.poll(more).toBeNull();
    expect(focused()).toBe('Territory 11');
  });
});
