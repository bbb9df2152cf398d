import { describe, expect, it } from 'vitest';
import { readRequest } from '../../build/new/readRequest';

describe('readRequest', () => {
  it.each([
    ['as npm passes it on after --', ['Rating', '--layer', 'atoms'], {}],
    ['with npm keeping the option for itself', ['Rating', 'atoms'], { npm_config_layer: 'true' }],
    ['with the option first', ['atoms', 'Rating'], { npm_config_layer: 'true' }],
    ['with npm keeping its value, too', ['Rating'], { npm_config_layer: 'atoms' }],
    ['without the option', ['Rating', 'atoms'], {}],
  ])('understands the command %s', (_how, args, env) => {
    expect(readRequest(args, env)).toEqual({ name: 'Rating', layer: 'atoms' });
  });

  it.each([
    [[], 'What is the component called?'],
    [['--layer', 'atoms'], 'What is the component called?'],
    [['Rating'], 'Which layer does Rating belong to?'],
    [['Rating', '--layer'], "Option '--layer <value>' argument missing"],
    [['Rating', '--size', 'small'], "Unknown option '--size'"],
    [['Rating', 'Score', 'atoms'], 'One component at a time'],
    [
      ['Rating', '--layer', 'quarks'],
      'There is no layer quarks. There are atoms, molecules, organisms.',
    ],
    [['Rating', 'icons'], 'There is no layer icons.'],
    [['rating', 'atoms'], 'PascalCase'],
    [['star-rating', 'atoms'], 'PascalCase'],
    [['../Rating', 'atoms'], 'PascalCase'],
    [['RATING', 'atoms'], 'PascalCase'],
    [['Δίσκος', 'atoms'], 'PascalCase'],
    [['StarIcon', 'atoms'], 'npm run icons'],
    [['RatingProps', 'atoms'], 'the name of the props'],
    [['Map', 'atoms'], 'would hide'],
    [['ReactNode', 'atoms'], 'would hide'],
    [['Fragment', 'atoms'], 'would hide'],
    [['React', 'atoms'], 'would hide'],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => readRequest(args)).toThrow(message);
  });
});
