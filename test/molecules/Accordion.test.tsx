import { render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Accordion, Disclosure, type AccordionProps } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const items = [
  { id: 'writers', label: 'Writers', content: 'Clara Schumann' },
  { id: 'shares', label: 'Shares', content: '100 %' },
  { id: 'claims', label: 'Claims', content: 'None' },
];
const opened = () =>
  [...document.querySelectorAll('details')]
    .map(({ open }) => open)
    .map(Number)
    .join('');
const press = (label: string) => userEvent.click(screen.getByText(label));

describe('Accordion', () => {
  itKeepsTheContract(<Accordion items={items} />);
  itKeepsTheContract(
    <Accordion items={items} level={3} exclusive open={['shares']} onOpenChange={() => {}} />,
  );

  it('opens any number of its parts', async () => {
    render(<Accordion items={items} defaultOpen={['shares']} />);
    await press('Writers');
    expect(opened()).toBe('110');
  });

  it('opens one at a time when it is exclusive, apart from other accordions', async () => {
    render(
      <>
        <Accordion items={items} exclusive />
        <Accordion items={[{ id: 'a', label: 'Agreements', content: '' }]} exclusive />
      </>,
    );
    await press('Agreements');
    await press('Writers');
    await press('Claims');
    expect(opened()).toBe('0011');
  });

  it('takes two elements for a part, beside its own', () => {
    const { container } = render(<Accordion items={items} />);
    expect(container.querySelectorAll('details *')).toHaveLength(2 * items.length);
  });

  it('passes its chevrons on to no disclosure inside', () => {
    const turn = (label: string) =>
      getComputedStyle(screen.getByText(label).closest('summary')!, '::before').rotate;
    const inner = <Disclosure label="Inner" />;
    render(<Accordion items={[{ id: 'a', label: 'Outer', content: inner }]} defaultOpen={['a']} />);
    expect(turn('Outer')).toBe('180deg');
    expect(turn('Inner')).toBe('-90deg');
  });

  it('renders all of several with one id, with one warning, and skips what is none', () => {
    const given = [items[0], items[0], null, undefined] as AccordionProps['items'];
    const { rerender } = render(<Accordion items={given} />);
    rerender(<Accordion items={given} />);
    expect(screen.getAllByText('Writers')).toHaveLength(2);
    expect(takeConsole()).toEqual([expect.stringContaining('several items with the id "writers"')]);
    rerender(<Accordion {...({} as AccordionProps)} />);
    expect(opened()).toBe('');
  });
});

describe('Accordion, its state', () => {
  function Kept({ onOpenChange, ...props }: Partial<AccordionProps>) {
    const [open, setOpen] = useState<readonly string[]>(['shares']);
    return (
      <Accordion
        items={items}
        {...props}
        open={open}
        onOpenChange={(next) => {
          onOpenChange?.(next);
          setOpen(next);
        }}
      />
    );
  }

  it('is kept by a parent', async () => {
    const onOpenChange = vi.fn();
    render(<Kept onOpenChange={onOpenChange} />);
    await press('Claims');
    await waitFor(() => expect(onOpenChange).toHaveBeenLastCalledWith(['shares', 'claims']));
    await press('Shares');
    await waitFor(() => expect(onOpenChange).toHaveBeenLastCalledWith(['claims']));
    expect(opened()).toBe('001');
  });

  it('tells once when one part closes another', async () => {
    const onOpenChange = vi.fn();
    render(<Kept exclusive onOpenChange={onOpenChange} />);
    await press('Writers');
    await waitFor(() => expect(onOpenChange).toHaveBeenCalledWith(['writers']));
    await press('Writers');
    await waitFor(() => expect(onOpenChange).toHaveBeenLastCalledWith([]));
    expect(onOpenChange).toHaveBeenCalledTimes(2);
  });

  it.each([{ open: ['shares', 'claims'] }, { defaultOpen: ['shares', 'claims'] }])(
    'opens the first of several when it is exclusive, and tells nobody: %o',
    async (given) => {
      const onOpenChange = vi.fn();
      render(<Accordion items={items} exclusive {...given} onOpenChange={onOpenChange} />);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(opened()).toBe('010');
      expect(onOpenChange).not.toHaveBeenCalled();
      await press('Shares');
      await waitFor(() => expect(onOpenChange.mock.calls).toEqual([[[]]]));
    },
  );

  it('tells once, too, where its parent takes its time to agree', async () => {
    const onOpenChange = vi.fn();
    function Slow() {
      const [open, setOpen] = useState<readonly string[]>(['shares']);
      onOpenChange.mockImplementation((next) => setTimeout(() => setOpen(next), 100));
      return <Accordion items={items} exclusive open={open} onOpenChange={onOpenChange} />;
    }
    render(<Slow />);
    await press('Writers');
    await waitFor(() => expect(opened()).toBe('100'));
    expect(onOpenChange.mock.calls).toEqual([[['writers']]]);
    await press('Writers');
    await waitFor(() => expect(opened()).toBe('000'));
  });

  it('is heard of where nobody keeps it', async () => {
    const onOpenChange = vi.fn();
    render(<Accordion items={items} defaultOpen={['claims']} onOpenChange={onOpenChange} />);
    expect(opened()).toBe('001');
    await press('Writers');
    await waitFor(() => expect(onOpenChange).toHaveBeenCalledWith(['claims', 'writers']));
    expect(opened()).toBe('101');
  });
});
