import { expect, it } from 'vitest';
import { sentenceCase } from '../../.storybook/sentenceCase';

it.each([
  ['In A Form', 'In a form'],
  ['A Hundred Thousand', 'A hundred thousand'],
  ['Disabled With Reason', 'Disabled with reason'],
  ['In RTL', 'In RTL'],
])('writes %s as %s', (name, title) => {
  expect(sentenceCase(name)).toBe(title);
});
