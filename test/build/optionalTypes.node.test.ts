import { describe, expect, it } from 'vitest';
import { withUndefined } from '../../build/optionalTypes';

describe('optional members of the published types', () => {
  it.each([
    ['size?: 2 | 3;', 'size?: 2 | 3 | undefined;'],
    ['readonly size?: Size', 'readonly size?: Size | undefined'],
    ["'aria-label'?: string;", "'aria-label'?: string | undefined;"],
    ['onOpen?: () => void;', 'onOpen?: (() => void) | undefined;'],
    ['a?: { b?: string };', 'a?: { b?: string | undefined } | undefined;'],
    ['a?: (b: { c?: 1 }) => void;', 'a?: ((b: { c?: 1 | undefined }) => void) | undefined;'],
    ['a?: T extends 1 ? 2 : 3;', 'a?: (T extends 1 ? 2 : 3) | undefined;'],
    [
      'a?: (b?: string) => void | Promise<1>;',
      'a?: ((b?: string) => void | Promise<1>) | undefined;',
    ],
  ])('%s become %s', (before, after) => {
    const around = (member: string) => `/** Why? */\ninterface Props<T> {\n  ${member}\n}\n`;
    expect(withUndefined(around(before))).toBe(around(after));
  });

  it.each([
    'size: 2 | 3;',
    'size?: 2 | undefined;',
    'size?: undefined;',
    'icon?: ReactNode;',
    'label: string | (() => void);',
    'each: { [Name in 1]?: string };',
    'open(value?: string): void;',
  ])('%s stay', (member) => {
    const code = `type Props = { ${member} };\n`;
    expect(withUndefined(code)).toBe(code);
  });
});
