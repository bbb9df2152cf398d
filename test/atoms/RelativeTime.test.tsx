import { act, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LocaleProvider, RelativeTime, type RelativeTimeProps } from '../../src';
import { el } from '../../src/locale/languages/el';
import { takeConsole } from '../support/failOnConsole';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

const start = Date.UTC(2024, 4, 1, 12);
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const text = (props: RelativeTimeProps) =>
  render(<RelativeTime {...props} />).container.textContent;

describe('RelativeTime', () => {
  itKeepsTheContract(<RelativeTime value={start} />);

  it('is a <time> with the exact moment, and its full date as title', () => {
    render(<RelativeTime value={start} now={start + hour} timeZone="Europe/Athens" />);
    const time = screen.getByText('1 hour ago');
    expect(time).toHaveAttribute('datetime', '2024-05-01T12:00:00.000Z');
    expect(time.title).toMatch(/^Wednesday, May 1, 2024 at 3:00:00\sPM GMT\+3$/);
  });

  it('has the offset of its day in the title', () => {
    const value = new Date('2024-10-27T01:00:00Z');
    render(<RelativeTime value={value} now={value} timeZone="Europe/Athens" />);
    expect(screen.getByText('now').title).toMatch(/3:00:00\sAM GMT\+2$/);
  });

  it('writes as the language around it does, and as it is told', () => {
    const { container } = render(
      <LocaleProvider locale="el" messages={el}>
        <RelativeTime value={start} now={start + day} options={{ numeric: 'auto' }} />
      </LocaleProvider>,
    );
    expect(container.textContent).toBe('χθες');
  });

  it.each([null, undefined])('shows a dash for %j, which is no fault', (value) => {
    const { container } = render(<RelativeTime value={value} />);
    expect(container.textContent).toBe('–');
    expect(container.querySelector('time')).toBeNull();
  });

  it.each([Number.NaN, new Date(Number.NaN), 'yesterday'])(
    'shows a dash for %o, and warns',
    (value) => {
      expect(text({ value } as unknown as RelativeTimeProps)).toBe('–');
      expect(takeConsole()).toEqual([expect.stringContaining('RelativeTime got')]);
    },
  );
});

describe('RelativeTime, as time passes', () => {
  const visibility = (state: DocumentVisibilityState) => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(state === 'hidden');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
  };
  const pass = (time: number) => act(() => void vi.advanceTimersByTime(time));

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    vi.setSystemTime(start);
  });

  it.each<[number, number, string[]]>([
    [-58 * second, second, ['58 seconds ago', '59 seconds ago', '1 minute ago', '1 minute ago']],
    [-90 * second, 30 * second, ['1 minute ago', '2 minutes ago', '2 minutes ago']],
    [-(hour - second), second, ['59 minutes ago', '1 hour ago']],
    [-(day - hour), hour, ['23 hours ago', '1 day ago']],
    [2 * second, second, ['in 2 seconds', 'in 1 second', 'now', '1 second ago']],
    [hour, 1, ['in 1 hour', 'in 59 minutes']],
    [40 * day, 10 * day, ['in 1 month', 'in 30 days', 'in 20 days']],
  ])('tells what lies %d ms from now, each %d ms, as %j', (offset, step, texts) => {
    const { container } = render(<RelativeTime value={start + offset} />);
    const seen = texts.map((_, index) => {
      if (index > 0) pass(step);
      return container.textContent;
    });
    expect(seen).toEqual(texts);
  });

  it('wakes only when a text changes, once for all of them', () => {
    const timers = vi.spyOn(globalThis, 'setTimeout');
    render(
      <>
        <RelativeTime value={start - 5 * minute} />
        <RelativeTime value={start - 5 * minute - 20 * second} />
        <RelativeTime value={start - 3 * day} />
      </>,
    );
    expect(vi.getTimerCount()).toBe(1);
    timers.mockClear();
    pass(39 * second);
    expect(timers).not.toHaveBeenCalled();
    pass(second);
    expect(screen.getAllByText('6 minutes ago')).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(1);
  });

  it('stands still with a now of its own', () => {
    const { container } = render(<RelativeTime value={start} now={start + 5 * second} />);
    expect(vi.getTimerCount()).toBe(0);
    expect(container.textContent).toBe('5 seconds ago');
  });

  it('stops while the page is hidden, and is right when it is seen again', () => {
    const { container } = render(<RelativeTime value={start - second} />);
    visibility('hidden');
    expect(vi.getTimerCount()).toBe(0);
    pass(hour);
    expect(container.textContent).toBe('1 second ago');
    visibility('visible');
    expect(container.textContent).toBe('1 hour ago');
    expect(vi.getTimerCount()).toBe(1);
  });

  it('leaves no timer and no listener behind', () => {
    const added = vi.spyOn(document, 'addEventListener');
    const removed = vi.spyOn(document, 'removeEventListener');
    const { unmount } = render(
      <StrictMode>
        <RelativeTime value={start} />
        <RelativeTime value={null} />
      </StrictMode>,
    );
    unmount();
    expect(vi.getTimerCount()).toBe(0);
    const ours = (calls: unknown[][]) => calls.filter(([type]) => type === 'visibilitychange');
    expect(ours(added.mock.calls).length).toBeGreaterThan(0);
    expect(ours(removed.mock.calls)).toEqual(ours(added.mock.calls));
  });

  it('shows the date on the server and at first, and the distance once it is alive', async () => {
    const element = <RelativeTime value={start - 5 * minute} timeZone="Europe/Athens" />;
    const container = document.createElement('div');
    container.innerHTML = renderToString(element);
    expect(container.textContent).toMatch(/^May 1, 2024, 2:55\sPM$/);
    vi.setSystemTime(start + 7 * minute);
    const errors: unknown[] = [];
    const mounted = await act(async () =>
      hydrateRoot(container, element, { onRecoverableError: (error) => errors.push(error) }),
    );
    expect(errors).toEqual([]);
    expect(container.textContent).toBe('12 minutes ago');
    await act(async () => mounted.unmount());
  });
});
