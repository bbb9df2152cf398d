import { expect, it, vi } from 'vitest';
import { mergeProps } from '../../src/behaviors/mergeProps';

it('runs both handlers, the own one first', () => {
  const heard: unknown[] = [];
  const { onClick } = mergeProps(
    { onClick: (...values: unknown[]) => heard.push('own', ...values) },
    { onClick: (...values: unknown[]) => heard.push('wanted', ...values) },
  );
  (onClick as (...values: unknown[]) => void)('event', 1);
  expect(heard).toEqual(['own', 'event', 1, 'wanted', 'event', 1]);
});

it('adds up classes and styles; of all else, what is wanted wins', () => {
  const own = { className: 'a', id: 'a', style: { color: 'red', top: 0 }, title: 'a' };
  const wanted = { className: 'b', id: 'b', style: { color: 'blue' }, title: undefined };
  expect(mergeProps(own, wanted)).toEqual({
    className: 'a b',
    id: 'b',
    style: { color: 'blue', top: 0 },
    title: undefined,
  });
});

it('does not repeat what is not wanted, and takes what the element has none of', () => {
  expect(mergeProps({ id: 'a' }, { className: 'b' })).toEqual({ className: 'b' });
});

it('sets both refs, and lets both go', () => {
  const object: { current: unknown } = { current: null };
  const release = vi.fn();
  const own = vi.fn(() => release);
  const { ref } = mergeProps({ ref: own }, { ref: object });
  const leave = (ref as (element: unknown) => () => void)('element');
  expect(own).toHaveBeenCalledExactlyOnceWith('element');
  expect(object.current).toBe('element');
  leave();
  expect(release).toHaveBeenCalledOnce();
  expect(object.current).toBeNull();
  // One that returns nothing is told of null.
  const plain = vi.fn();
  const { ref: other } = mergeProps({ ref: plain }, { ref: object });
  (other as (element: unknown) => () => void)('element')();
  expect(plain.mock.calls).toEqual([['element'], [null]]);
});
