import { afterEach, expect, it } from 'vitest';
import { arrowTarget } from '../../src/behaviors';

afterEach(() => document.body.replaceChildren());

function list(direction = 'ltr') {
  document.body.innerHTML = `<p dir="${direction}"><a id="a"></a><a id="b"></a><a id="c"></a></p>`;
  return [...document.querySelectorAll('a')];
}

it.each([
  ['ArrowDown', 'a', 'block', 'b'],
  ['ArrowDown', 'c', 'block', 'a'],
  ['ArrowUp', 'a', 'block', 'c'],
  ['ArrowDown', '', 'block', 'a'],
  ['ArrowUp', '', 'block', 'c'],
  ['Home', 'b', 'block', 'a'],
  ['End', 'b', 'block', 'c'],
  ['ArrowRight', 'a', 'block', undefined],
  ['ArrowRight', 'a', 'inline', 'b'],
  ['ArrowDown', 'a', 'inline', undefined],
  ['x', 'a', 'block', undefined],
] as const)('%s from “%s” along the %s axis', (key, from, axis, expected) => {
  const items = list();
  expect(arrowTarget(key, items, document.getElementById(from), axis)?.id).toBe(expected);
});

it('follows the direction of the text along a row', () => {
  const items = list('rtl');
  expect(arrowTarget('ArrowLeft', items, items[0]!, 'inline')).toBe(items[1]);
  expect(arrowTarget('ArrowRight', items, items[0]!, 'inline')).toBe(items[2]);
});

it.each(['ArrowDown', 'ArrowUp', 'Home', 'End'])('finds nothing in nothing: %s', (key) => {
  expect(arrowTarget(key, [], null, 'block')).toBeUndefined();
});
