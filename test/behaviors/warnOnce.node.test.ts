import { runInNewContext } from 'node:vm';
import { rolldown } from 'rolldown';
import { describe, expect, it, vi } from 'vitest';
import { warnOnce } from '../../src/behaviors';

/** A guarded call as components write it, in one script that leaves its result in `answer`. */
async function bundle(mode?: string): Promise<string> {
  const entry = '\0entry.ts';
  const build = await rolldown({
    input: entry,
    // Any other platform replaces `process.env.NODE_ENV` of its own accord.
    platform: 'neutral',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry
            ? `import { canonicalLocale } from '${import.meta.dirname}/../../src/locale/canonicalLocale';
               globalThis.answer = canonicalLocale('!!');`
            : null,
      },
    ],
    transform: mode ? { define: { 'process.env.NODE_ENV': JSON.stringify(mode) } } : {},
  });
  const { output } = await build.generate({ format: 'iife', minify: true });
  return output[0].code;
}

describe('warnOnce', () => {
  it('warns once for an id, whatever the text', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    warnOnce('a', 'First.');
    warnOnce('a', 'Again.');
    warnOnce('b', 'Second.');
    expect(warn.mock.calls).toEqual([['Entasis: First.'], ['Entasis: Second.']]);
    warn.mockRestore();
  });

  it('leaves nothing of a guarded call in a production bundle', async () => {
    const code = await bundle('production');
    expect(code).not.toMatch(/Entasis|language tag|console|process/);
  });

  it.each([
    ['warns in a development bundle, where the browser has no process', 'development', {}, 1],
    ['warns in Node', undefined, { process: { env: {} } }, 1],
    [
      'is silent in Node in production',
      undefined,
      { process: { env: { NODE_ENV: 'production' } } },
      0,
    ],
  ])('%s', async (_, mode, globals, times) => {
    const warn = vi.fn();
    const context: Record<string, unknown> = { ...globals, console: { warn } };
    runInNewContext(await bundle(mode), context);
    expect(context.answer).toBe('en');
    expect(warn).toHaveBeenCalledTimes(times);
  });
});
