import { describe, expect, it } from 'vitest';
import { firstErrors } from './firstErrors';

const types = `src/A.tsx(1,9): error TS2460: 'Pagination' is exported as 'Pager'.
src/B.tsx(4,2): error TS2322: Type '"small"' is not assignable.`;

const test = `✔ goes through the list (12ms)
✖ opens a claim (13ms)
ℹ tests 2

✖ failing tests:

test at tests/openApp.ts:29:3
✖ opens a claim (13ms)
  Error: The page threw: seeded
      at file:///claims.spec.ts:10:63
      at async visit (openApp.ts:58:3)`;

const build = `vite v8 building…
✗ Build failed in 2.75s
error during build:
Error: failed to resolve import "entasis/icons/PanelIcon"`;

describe('firstErrors', () => {
  it.each([
    ['types', types, types.split('\n')],
    ['a test', test, ['✖ opens a claim (13ms)', '  Error: The page threw: seeded']],
    ['a build', build, build.split('\n').slice(1)],
    ['npm', 'up to date\nnpm error code E404', ['npm error code E404']],
    ['what names no error', 'one\ntwo\n', ['one', 'two']],
    ['nothing', '', []],
  ])('finds what went wrong in the output of %s', (_, output, expected) => {
    expect(firstErrors(output)).toEqual(expected);
  });

  it('keeps to a few lines, none of them endless', () => {
    const lines = firstErrors(`Error: ${'x'.repeat(900)}\n${'more\n'.repeat(50)}`);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toHaveLength(200);
  });
});
