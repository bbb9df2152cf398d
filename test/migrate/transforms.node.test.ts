import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixtureNames, fixtures, readSide, run } from './support/fixtures';

describe.each(fixtureNames)('the fixture %s', (name) => {
  const before = readSide(name, 'before');
  const { changed, faults } = run(before);
  const after = new Map([...before].map(([path, text]) => [path, changed.get(path) ?? text]));

  it.each([...before.keys()])('turns %s into what is written down', async (path) => {
    expect(faults).toEqual([]);
    await expect(after.get(path)).toMatchFileSnapshot(join(fixtures, name, 'after', `${path}.txt`));
  });

  it('changes nothing when it runs again', () => {
    const again = run(after);
    expect(Object.fromEntries(again.changed)).toEqual({});
    expect(again.todos).toEqual([]);
  });
});
