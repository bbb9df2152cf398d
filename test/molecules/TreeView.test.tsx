import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { LinkProvider, TreeView, type TreeNode, type TreeViewProps } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const nodes: TreeNode[] = [
  {
    id: 'eu',
    label: 'Europe',
    children: [
      {
        id: 'gr',
        label: 'Greece',
        children: [
          { id: 'crete', label: 'Crete' },
          { id: 'attica', label: 'Attica' },
        ],
      },
      { id: 'at', label: 'Österreich' },
      { id: 'de', label: 'Germany', disabled: true },
    ],
  },
  { id: 'us', label: 'United States' },
];
const all = ['eu', 'gr'];
const tree = () => screen.getByRole('tree');
const item = (name: string) => screen.getByRole('treeitem', { name });
const names = () => screen.getAllByRole('treeitem').map(({ textContent }) => textContent);
const active = () =>
  document.getElementById(tree().getAttribute('aria-activedescendant')!)?.textContent;

function show(props: Partial<TreeViewProps> = {}, direction?: 'rtl') {
  return render(
    <div dir={direction}>
      <TreeView label="Territories" nodes={nodes} {...props} />
    </div>,
  );
}
/** What is active after each of the keys. */
async function walk(...keys: string[]) {
  tree().focus();
  const visited: unknown[] = [];
  for (const key of keys) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await userEvent.keyboard(key);
    visited.push(active());
  }
  return visited;
}

describe('TreeView', () => {
  itKeepsTheContract(<TreeView label="Territories" nodes={nodes} defaultExpanded={all} />);
  itKeepsTheContract(
    <TreeView
      label="Territories"
      nodes={nodes}
      selection="checkbox"
      defaultSelected={['crete']}
      defaultExpanded={all}
      actions={({ label }) => [{ label: `Remove ${label}`, icon: '×', onAction: () => {} }]}
    />,
  );

  it('says where each node stands', () => {
    show({ defaultExpanded: all });
    expect(names().join()).toBe('Europe,Greece,Crete,Attica,Österreich,Germany,United States');
    const greece = item('Greece');
    expect(greece).toHaveAttribute('aria-level', '2');
    expect(greece).toHaveAttribute('aria-posinset', '1');
    expect(greece).toHaveAttribute('aria-setsize', '3');
    expect(greece).toHaveAttribute('aria-expanded', 'true');
    expect(item('Crete')).not.toHaveAttribute('aria-expanded');
    expect(item('Germany')).toHaveAttribute('aria-disabled', 'true');
  });

  it('is walked through by keys', async () => {
    show();
    expect(
      await walk('{ArrowRight}', '{ArrowRight}', '{ArrowDown}', '{ArrowDown}', '{ArrowLeft}'),
    ).toEqual(['Europe', 'Greece', 'Österreich', 'Germany', 'Europe']);
    expect(await walk('{End}', '{Home}', '{ArrowUp}', '{ArrowLeft}')).toEqual([
      'United States',
      'Europe',
      'Europe',
      'Europe',
    ]);
    expect(names()).toEqual(['Europe', 'United States']);
  });

  it('is walked through in the other direction where words run from right to left', async () => {
    show({}, 'rtl');
    expect(await walk('{ArrowLeft}', '{ArrowLeft}', '{ArrowRight}')).toEqual([
      'Europe',
      'Greece',
      'Europe',
    ]);
  });

  it('leaves a key to the page that takes it', async () => {
    show({ onKeyDown: (event) => event.key === 'End' && event.preventDefault() });
    expect(await walk('{End}', '{ArrowDown}')).toEqual(['Europe', 'United States']);
  });

  it('opens all of a level with *, and finds by typing, whatever the accents', async () => {
    show();
    expect(await walk('*', 'os')).toEqual(['Europe', 'Österreich']);
    expect(names()).toHaveLength(5);
  });

  it('opens and closes by its chevron, or where nothing else is to do by its row', async () => {
    show();
    await userEvent.click(screen.getByText('Europe'));
    expect(names()).toHaveLength(5);
    expect(tree()).toHaveFocus();
    await userEvent.click(item('Europe').querySelector('[data-toggle]')!);
    expect(names()).toHaveLength(2);
  });

  it('keeps the focus when what has it is closed away, or removed', async () => {
    const { rerender } = show({ expanded: all, onExpandedChange: () => {} });
    await walk('at');
    expect(active()).toBe('Attica');
    const given = (props: Partial<TreeViewProps>) =>
      rerender(
        <div>
          <TreeView label="Territories" nodes={nodes} onExpandedChange={() => {}} {...props} />
        </div>,
      );
    given({ expanded: ['eu'] });
    expect(active()).toBe('Greece');
    given({ expanded: [], nodes: [nodes[1]!] });
    expect(active()).toBe('United States');
    given({ expanded: [], nodes: [] });
    expect(tree()).not.toHaveAttribute('aria-activedescendant');
    expect(tree()).toHaveFocus();
  });

  it('has at most 60 of 10,000 nodes on the page, and goes to the last', async () => {
    const many = Array.from({ length: 100 }, (_, branch) => ({
      id: `${branch}`,
      label: `Catalogue ${branch}`,
      children: Array.from({ length: 99 }, (__, leaf) => ({
        id: `${branch}-${leaf}`,
        label: `Work ${branch}-${leaf}`,
      })),
    }));
    show({ nodes: many, defaultExpanded: many.map(({ id }) => id) });
    expect(names().length).toBeLessThan(60);
    expect(await walk('{End}')).toEqual(['Work 99-98']);
    await expect.poll(() => item('Work 99-98').getBoundingClientRect().bottom).toBeLessThan(768);
    expect(names().length).toBeLessThan(60);
  });

  it('holds an empty tree, and a name of 5,000 letters', () => {
    const { rerender } = render(<TreeView {...({ label: 'None' } as TreeViewProps)} />);
    expect(screen.queryByRole('treeitem')).toBeNull();
    rerender(
      <div style={{ inlineSize: '200px' }}>
        <TreeView label="Long" nodes={[{ id: 'a', label: 'T'.repeat(5000) }]} />
      </div>,
    );
    expect(tree().scrollWidth).toBeLessThanOrEqual(200);
  });

  it('is read-only without a handler, with one warning', async () => {
    show({ expanded: [] });
    await walk('{ArrowRight}');
    expect(names()).toHaveLength(2);
    expect(takeConsole()).toEqual([expect.stringContaining('TreeView expanded is set without')]);
  });
});

describe('TreeView, links and actions', () => {
  it('leads to addresses by click and Enter, through the router, and to no unsafe one', async () => {
    const navigate = vi.fn();
    render(
      <LinkProvider navigate={(href) => navigate(href)}>
        <TreeView
          label="Pages"
          nodes={[
            { id: 'a', label: 'Works', href: '/works' },
            { id: 'b', label: 'Bad', href: 'javascript:alert(5)' },
          ]}
        />
      </LinkProvider>,
    );
    await walk('{Enter}');
    await userEvent.click(screen.getByText('Works'));
    expect(navigate.mock.calls).toEqual([['/works'], ['/works']]);
    expect(tree()).toHaveFocus();
    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(takeConsole()).toEqual([expect.stringContaining('refused to link')]);
  });

  it('reaches the actions of the active node by Tab, and comes back when it is removed', async () => {
    function Page() {
      const [left, setLeft] = useState(['Crete', 'Attica', 'Epirus']);
      return (
        <TreeView
          label="Territories"
          nodes={left.map((label) => ({ id: label, label }))}
          actions={({ id }) => [
            {
              label: `Remove ${id}`,
              icon: '×',
              onAction: () => setLeft(left.filter((x) => x !== id)),
            },
          ]}
        />
      );
    }
    render(<Page />);
    await walk('{ArrowDown}');
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Remove Attica' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement).toBe(tree());
    expect(item('Epirus')).toHaveAttribute('data-active');
    await userEvent.tab({ shift: true });
    expect(tree()).not.toHaveFocus();
  });

  it.each([{ expanded: null }, { defaultExpanded: null }, { selected: null }])(
    'bears %j',
    (given) => {
      show({ selection: 'checkbox', ...given } as object);
      expect(names()).toEqual(['Europe', 'United States']);
    },
  );

  it('acts on a node', async () => {
    const onAction = vi.fn();
    show({ onAction, defaultExpanded: all });
    await walk('cr', '{Enter}');
    await userEvent.click(screen.getByText('Germany'));
    expect(onAction.mock.calls.map(([{ id }]) => id)).toEqual(['crete']);
  });
});
