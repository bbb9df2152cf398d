import { describe, expect, it } from 'vitest';
import { addTags, isList, tagsOf } from '../../src/molecules/TagsField/addTags';

describe('tagsOf', () => {
  it.each([
    ['a, b;c', ['a', 'b', 'c']],
    ['a\tb\r\nc\n\n', ['a', 'b', 'c']],
    ['  Piraeus   by  night ', ['Piraeus by night']],
    ['東京、大阪，京都；神戸', ['東京', '大阪', '京都', '神戸']],
    ['أثينا، بيرايوس؛ فولوس', ['أثينا', 'بيرايوس', 'فولوس']],
    [' ,; ', []],
    ['', []],
  ])('takes %j apart', (text, tags) => {
    expect(tagsOf(text)).toEqual(tags);
  });

  it('knows a list by its separators', () => {
    expect([isList('a'), isList('a,'), isList('a\tb'), isList('a b')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('addTags', () => {
  it('adds each once', () => {
    expect(addTags(['a'], ['b', 'a', 'b', 'c'], 9)).toEqual({
      values: ['a', 'b', 'c'],
      added: ['b', 'c'],
      repeated: ['a', 'b'],
      left: [],
    });
  });

  it.each([
    [2, ['b'], ['c']],
    [1, [], ['b', 'c']],
    [0, [], ['b', 'c']],
    [Number.NaN, ['b', 'c'], []],
  ])('has room for %d', (max, added, left) => {
    expect(addTags(['a'], ['b', 'c'], max)).toMatchObject({ added, left });
  });
});
