import { describe, expect, it } from 'vitest';
import { runOptions } from './runOptions';

describe('runOptions', () => {
  it('reads parts of ids and a shard', () => {
    expect(runOptions(['atoms-button', '--shard', '2/4'])).toMatchObject({
      stories: ['atoms-button'],
      shard: { index: 2, count: 4 },
    });
  });

  it.each(['0/4', '5/4', '1', 'a/b', '1/0'])('refuses the shard %j', (shard) => {
    expect(() => runOptions(['--shard', shard])).toThrow(`There is no shard ${shard}.`);
  });

  it('says what it understands when it is asked for something else', () => {
    expect(() => runOptions(['--approve'])).toThrow('Use: [story…] [--shard 1/4]');
  });
});
