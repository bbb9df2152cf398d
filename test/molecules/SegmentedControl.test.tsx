import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SegmentedControl, type SegmentedControlProps } from '../../src';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const options = [
  { value: 'list', label: 'List' },
  { value: 'grid', label: 'Grid', icon: <svg />, iconOnly: true },
  { value: 'map', label: 'Map', disabled: true },
  { value: 'chart', label: 'Chart' },
];
const show = (props: Partial<SegmentedControlProps> = {}) =>
  render(
    <form aria-label="View">
      <SegmentedControl label="Show as" options={options} {...props} />
    </form>,
  );
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const form = () => screen.getByRole<HTMLFormElement>('form');
const data = () => [...new FormData(form()).entries()];

describe('SegmentedControl', () => {
  itKeepsTheContract(<SegmentedControl label="Show as" options={options} defaultValue="list" />);

  it('chooses by a press on a segment and by arrow keys, past what is disabled', async () => {
    const onValueChange = vi.fn();
    show({ defaultValue: 'list', onValueChange });
    await userEvent.tab();
    expect(radio('List')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(onValueChange.mock.calls.map(([value]) => value)).toEqual(['grid', 'chart', 'list']);
    await userEvent.click(screen.getByText('Chart'));
    expect(radio('Chart')).toBeChecked();
  });

  it('submits by name, nothing without one, and is reset', () => {
    const { unmount } = show({ defaultValue: 'list' });
    expect(data()).toEqual([]);
    unmount();
    show({ defaultValue: 'list', name: 'view' });
    act(() => radio('Chart').click());
    expect(data()).toEqual([['view', 'chart']]);
    act(() => form().reset());
    expect(data()).toEqual([['view', 'list']]);
  });

  it.each(['view', undefined])(
    'keeps what the page holds when its form is reset (%s)',
    async (name) => {
      function Controlled() {
        const [view, setView] = useState('list');
        const held = { name, options, value: view, onValueChange: setView };
        return (
          <form aria-label="View">
            <SegmentedControl label="Show as" {...held} />
          </form>
        );
      }
      render(<Controlled />);
      await userEvent.click(screen.getByText('Chart'));
      form().reset();
      expect(radio('Chart')).toBeChecked();
    },
  );

  it('is controlled, and read-only without a handler, with one warning', async () => {
    show({ value: 'list' });
    await userEvent.click(screen.getByText('Chart'));
    expect(radio('List')).toBeChecked();
    expect(screen.getByRole('radiogroup')).toHaveAttribute('aria-readonly', 'true');
    expect(takeConsole()).toEqual([expect.stringContaining('SegmentedControl value is set')]);
  });

  it.each(['ltr', 'rtl'])('draws the ground of what is chosen under it (%s)', (dir) => {
    const { container } = render(
      <div dir={dir}>
        <SegmentedControl label="Show as" options={options} defaultValue="chart" />
      </div>,
    );
    const root = screen.getByRole('radiogroup');
    const ground = getComputedStyle(root, '::before');
    const segment = screen.getByText('Chart').getBoundingClientRect();
    expect(Number.parseFloat(ground.width)).toBeCloseTo(segment.width, 0);
    const start = root.getBoundingClientRect().left + root.clientLeft;
    expect(Number.parseFloat(ground.left)).toBeCloseTo(segment.left - start, 0);
    expect(container.querySelector('[style]')).toBeNull();
  });

  it('scrolls where there is no room, and keeps what has the focus in view', async () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      value: `${index}`,
      label: `Quarter ${index}`,
    }));
    const { container } = render(
      <div style={{ inlineSize: '320px' }}>
        <SegmentedControl label="Quarter" options={many} defaultValue="0" />
      </div>,
    );
    const root = container.querySelector('[role=radiogroup]')!;
    expect(root.getBoundingClientRect().width).toBeLessThanOrEqual(320);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    const { right } = radio('Quarter 11').getBoundingClientRect();
    expect(right).toBeLessThanOrEqual(root.getBoundingClientRect().right + 1);
    expect(root.scrollLeft).toBeGreaterThan(0);
  });

  it('is off as a whole, and falls back for an unknown size', () => {
    show({ disabled: true, size: 'enormous' as 'small' });
    for (const each of screen.getAllByRole('radio')) expect(each).toBeDisabled();
    expect(takeConsole()).toEqual([expect.stringContaining('SegmentedControl size')]);
  });
});
