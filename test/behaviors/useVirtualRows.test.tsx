import { act, fireEvent, render, screen } from '@testing-library/react';
import { useRef, useState } from 'react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { useVirtualRows } from '../../src/behaviors/useVirtualRows';

const numbers = Array.from({ length: 1000 }, (_, index) => ({ key: `${index}` }));
/** Every third is twice as high. */
const heightOf = (key: string) => `calc(var(--scale, 1) * ${Number(key) % 3 === 0 ? 80 : 40}px)`;

function List({ rows = numbers, active = -1 }) {
  const scroller = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(200);
  const { items, length, measure, onScroll, reveal } = useVirtualRows(scroller, rows, active);
  return (
    <>
      <div
        ref={scroller}
        role="list"
        // Safari holds on to nothing by itself.
        style={{ blockSize: size, overflow: 'auto', overflowAnchor: 'none', position: 'relative' }}
        onScroll={onScroll}
      >
        <div style={{ blockSize: length }} />
        {items.map(({ index, key, start }) => (
          <div
            key={key}
            ref={measure}
            role="listitem"
            data-index={index}
            style={{ blockSize: heightOf(key), insetBlockStart: start, position: 'absolute' }}
          >
            {key}
          </div>
        ))}
      </div>
      <button type="button" onClick={() => reveal(rows.length - 1)}>
        End
      </button>
      <button type="button" onClick={() => setSize(600)}>
        Grow
      </button>
    </>
  );
}

const list = () => screen.getByRole('list');
const shown = () => screen.getAllByRole('listitem').map((row) => Number(row.textContent));
const scrollTo = (top: number) =>
  act(() => {
    list().scrollTop = top;
    fireEvent.scroll(list());
  });
/** What is above and below each other on the page, without a gap. */
function expectNoGaps() {
  const boxes = screen.getAllByRole('listitem').map((row) => row.getBoundingClientRect());
  const gaps = boxes.slice(1).map(({ top }, index) => Math.round(top - boxes[index]!.bottom));
  expect(gaps.filter((gap) => gap !== 0)).toEqual([]);
}

describe('useVirtualRows', () => {
  it('draws what is in sight and a little more, in its place', () => {
    render(<List />);
    expect(shown().length).toBeLessThan(20);
    expect(shown()[0]).toBe(0);
    expectNoGaps();
    scrollTo(12_000);
    expect(shown().length).toBeLessThan(20);
    const { top, bottom } = list().getBoundingClientRect();
    const rows = screen.getAllByRole('listitem').map((row) => row.getBoundingClientRect());
    expect(rows[0]!.top).toBeLessThan(top);
    expect(rows.at(-1)!.bottom).toBeGreaterThan(bottom);
    expectNoGaps();
  });

  it('brings a row into view whose place nobody has measured', () => {
    render(<List />);
    fireEvent.click(screen.getByText('End'));
    expect(shown()).toContain(999);
    const { bottom } = screen.getByText('999').getBoundingClientRect();
    expect(Math.round(bottom - list().getBoundingClientRect().bottom)).toBe(0);
    expectNoGaps();
  });

  it('leaves what people see where it is when rows above turn out to be higher', () => {
    render(<List />);
    fireEvent.click(screen.getByText('End'));
    for (let step = 1; step <= 4; step += 1) {
      const [first] = shown();
      const top = () => screen.getByText(`${first}`).getBoundingClientRect().top;
      const before = top();
      scrollTo(list().scrollTop - 150);
      expect(shown()[0]).toBeLessThan(first!);
      expect(Math.round(top() - before)).toBe(150);
    }
  });

  it('keeps the active row on the page, wherever people scroll', () => {
    render(<List active={500} />);
    expect(shown().at(-1)).toBe(500);
    scrollTo(45_000);
    expect(shown()[0]).toBe(500);
  });

  it('moves rows together that become smaller without a word', async () => {
    render(<List />);
    document.documentElement.style.setProperty('--scale', '0.5');
    onTestFinished(() => void document.documentElement.style.removeProperty('--scale'));
    await expect.poll(() => screen.getByText('1').getBoundingClientRect().height).toBe(20);
    await vi.waitFor(expectNoGaps);
  });

  it('draws more where there is more room', async () => {
    render(<List />);
    const before = shown().length;
    fireEvent.click(screen.getByText('Grow'));
    await expect.poll(() => shown().length).toBeGreaterThan(before);
  });

  it('shows the end where there are fewer rows than before', () => {
    const { rerender } = render(<List />);
    fireEvent.click(screen.getByText('End'));
    rerender(<List rows={numbers.slice(0, 50)} />);
    expect(shown()).toContain(49);
    rerender(<List rows={[]} />);
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });
});
