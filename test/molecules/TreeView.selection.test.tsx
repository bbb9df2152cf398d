import { act, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TreeView, type TreeNode, type TreeViewProps } from '../../src';

const nodes: TreeNode[] = [
  {
    id: 'gr',
    label: 'Greece',
    children: [
      { id: 'crete', label: 'Crete' },
      { id: 'attica', label: 'Attica' },
      { id: 'epirus', label: 'Epirus', disabled: true },
    ],
  },
  { id: 'cy', label: 'Cyprus' },
];
const item = (name: string) => screen.getByRole('treeitem', { name });
const press = (name: string) => userEvent.click(screen.getByText(name));
const chosen = () =>
  screen
    .getAllByRole('treeitem')
    .filter((row) => row.getAttribute('aria-selected') === 'true')
    .map(({ textContent }) => textContent);

function show(props: Partial<TreeViewProps>) {
  const onSelectedChange = vi.fn();
  const given = { label: 'Territories', nodes, defaultExpanded: ['gr'], onSelectedChange };
  render(<TreeView {...given} {...props} />);
  screen.getByRole('tree').focus();
  return onSelectedChange;
}

describe('TreeView, choosing', () => {
  it('draws what is chosen one below the other as one area', () => {
    show({ selection: 'multiple', defaultSelected: ['gr', 'crete', 'attica', 'cy'] });
    const corners = (name: string) => {
      const { borderTopRightRadius, borderBottomLeftRadius } = getComputedStyle(item(name));
      return [borderTopRightRadius, borderBottomLeftRadius];
    };
    expect(corners('Greece')).toEqual(['6px', '0px']);
    expect(corners('Crete')).toEqual(['0px', '0px']);
    expect(corners('Attica')).toEqual(['0px', '6px']);
    expect(corners('Cyprus')).toEqual(['6px', '6px']);
  });

  it('chooses one by a click, Space or Enter, but not what is off', async () => {
    const change = show({ selection: 'single' });
    await press('Crete');
    await press('Epirus');
    expect(chosen()).toEqual(['Crete']);
    await userEvent.keyboard('{End} ');
    expect(change).toHaveBeenLastCalledWith(['cy']);
    await userEvent.keyboard('{Home}{Enter}');
    expect(change).toHaveBeenLastCalledWith(['gr']);
    expect(screen.getByRole('tree')).not.toHaveAttribute('aria-multiselectable');
  });

  it('begins at what is chosen', () => {
    show({ selection: 'single', defaultSelected: ['attica'] });
    expect(item('Attica')).toHaveAttribute('data-active');
  });

  it('lets nothing go when all that is in sight is chosen', async () => {
    const change = show({
      selection: 'multiple',
      defaultSelected: ['crete', 'epirus'],
      defaultExpanded: [],
    });
    await userEvent.keyboard('{Control>}a{/Control}');
    expect(change).toHaveBeenCalledExactlyOnceWith(['crete', 'epirus', 'gr', 'cy']);
  });

  it('chooses any number: with Space, Shift and Ctrl', async () => {
    const change = show({ selection: 'multiple' });
    await userEvent.keyboard(' {ArrowDown}{ArrowDown} ');
    expect(chosen()).toEqual(['Greece', 'Attica']);
    await userEvent.keyboard('{Home} {Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(chosen()).toEqual(['Greece', 'Crete', 'Attica']);
    await userEvent.keyboard('{Control>}a{/Control}');
    expect(chosen()).toEqual(['Greece', 'Crete', 'Attica', 'Cyprus']);
    await press('Crete');
    expect(change).toHaveBeenLastCalledWith(['crete']);
    await userEvent.click(screen.getByText('Cyprus'), { modifiers: ['Control'] });
    expect(change).toHaveBeenLastCalledWith(['crete', 'cy']);
  });

  it('checks a branch for all that is in it, and shows when some of it is', async () => {
    const change = show({ selection: 'checkbox' });
    await press('Crete');
    expect(item('Greece')).toHaveAttribute('aria-checked', 'mixed');
    await press('Greece');
    expect(change).toHaveBeenLastCalledWith(['crete', 'attica']);
    await userEvent.keyboard(' ');
    expect(change).toHaveBeenLastCalledWith([]);
    expect(item('Greece')).toHaveAttribute('aria-checked', 'false');
    expect(item('Cyprus')).not.toHaveAttribute('aria-selected');
  });

  it('begins a range where people are when the branch in which it began was closed', async () => {
    const malta = { id: 'mt', label: 'Malta' };
    const change = show({ selection: 'multiple', nodes: [malta, ...nodes] });
    await press('Crete');
    await userEvent.keyboard('{ArrowUp}{ArrowLeft}{Shift>}{ArrowDown}{/Shift}');
    expect(change).toHaveBeenLastCalledWith(['gr', 'cy']);
  });

  it('keeps what is checked in a branch that is not loaded', async () => {
    const change = show({
      selection: 'checkbox',
      nodes: [{ id: 'es', label: 'Spain', branch: true }, ...nodes],
      defaultSelected: ['ibiza'],
    });
    await press('Cyprus');
    expect(change).toHaveBeenLastCalledWith(['ibiza', 'cy']);
  });
});

describe('TreeView, loading', () => {
  const asia: TreeNode[] = [{ id: 'asia', label: 'Asia', branch: true }];
  const japan: TreeNode[] = [{ id: 'jp', label: 'Japan' }];
  const name = (text: string) => () => screen.queryByRole('treeitem', { name: text });

  it('asks once for what is in a branch, when it is opened', async () => {
    const answer = Promise.withResolvers<TreeNode[]>();
    const load = vi.fn(() => answer.promise);
    render(
      <StrictMode>
        <TreeView label="Territories" nodes={asia} load={load} />
      </StrictMode>,
    );
    expect(load).not.toHaveBeenCalled();
    screen.getByRole('tree').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(item('Loading')).toBeVisible();
    expect(item('Asia')).toHaveAttribute('aria-busy', 'true');
    await userEvent.keyboard('{ArrowLeft}{ArrowRight}{ArrowDown}');
    await act(async () => answer.resolve(japan));
    await expect.poll(name('Japan')).toHaveAttribute('data-active');
    expect(load).toHaveBeenCalledOnce();
    expect(item('Japan')).toHaveAttribute('aria-level', '2');
  });

  it('says where it failed, and tries again there', async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(japan);
    render(<TreeView label="Territories" nodes={asia} load={load} defaultExpanded={['asia']} />);
    await expect.poll(name('Could not be loaded. Try again')).toBeVisible();
    screen.getByRole('tree').focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(name('Japan')).toHaveAttribute('data-active');
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('says that a branch holds nothing, and survives a load that throws at once', async () => {
    const load = vi
      .fn()
      .mockImplementationOnce(() => {
        throw new Error('at once');
      })
      .mockResolvedValue([]);
    render(<TreeView label="Territories" nodes={asia} load={load} defaultExpanded={['asia']} />);
    await expect.poll(name('Could not be loaded. Try again')).toBeVisible();
    await press('Could not be loaded. Try again');
    await expect.poll(name('Nothing in here')).toBeVisible();
  });

  it('asks as soon as it knows whom', async () => {
    const page = (load?: TreeViewProps['load']) => (
      <TreeView label="Territories" nodes={asia} load={load} defaultExpanded={['asia']} />
    );
    const { rerender } = render(page());
    await expect.poll(name('Loading')).toBeVisible();
    rerender(page(() => Promise.resolve(japan)));
    await expect.poll(name('Japan')).toBeVisible();
  });

  it('aborts what nobody waits for any more', async () => {
    const signals: AbortSignal[] = [];
    const load = vi.fn((_: TreeNode, { signal }: { signal: AbortSignal }) => {
      signals.push(signal);
      return new Promise<TreeNode[]>(() => {});
    });
    const page = (nodes: readonly TreeNode[]) => (
      <TreeView label="Territories" nodes={nodes} load={load} defaultExpanded={['asia']} />
    );
    const { rerender, unmount } = render(page(asia));
    await expect.poll(() => signals.length).toBe(1);
    rerender(page([]));
    expect(signals[0]!.aborted).toBe(true);
    rerender(page(asia));
    await expect.poll(() => signals.length).toBe(2);
    unmount();
    expect(signals[1]!.aborted).toBe(true);
  });

  it('checks what comes into a branch that is checked', async () => {
    const change = vi.fn();
    render(
      <TreeView
        label="Territories"
        nodes={asia}
        load={() => Promise.resolve([...japan, { id: 'kr', label: 'Korea' }])}
        selection="checkbox"
        defaultSelected={['asia']}
        onSelectedChange={change}
        defaultExpanded={['asia']}
      />,
    );
    await expect.poll(name('Japan')).toHaveAttribute('aria-checked', 'true');
    await press('Japan');
    expect(change).toHaveBeenCalledWith(['kr']);
    expect(item('Asia')).toHaveAttribute('aria-checked', 'mixed');
  });
});
