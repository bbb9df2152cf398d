import { expect, it } from 'vitest';
import { headsFor } from '../../src/behaviors/headsFor';

const right = { left: 100, right: 200, top: 0, bottom: 100 };
const left = { left: -200, right: -100, top: 0, bottom: 100 };
const at = (clientX: number, clientY: number) => ({ clientX, clientY });

it.each([
  ['straight on', right, at(0, 10), at(50, 10), true],
  ['down, towards the lower corner', right, at(0, 10), at(50, 50), true],
  ['down, past the lower corner', right, at(0, 10), at(50, 80), false],
  ['past it by no more than a hand strays', right, at(0, 10), at(50, 62), true],
  ['past it by more', right, at(0, 10), at(50, 63), false],
  ['up, past the upper corner', right, at(0, 10), at(20, -10), false],
  ['straight down', right, at(0, 10), at(0, 40), false],
  ['away from it', right, at(0, 10), at(-20, 20), false],
  ['to a box at the left', left, at(0, 10), at(-50, 50), true],
  ['away from a box at the left', left, at(0, 10), at(50, 50), false],
  ['at its very edge', right, at(100, 10), at(100, 40), true],
])('%s', (_, box, from, to, expected) => {
  expect(headsFor(box, from, to)).toBe(expected);
});
