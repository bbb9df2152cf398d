import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Highlight } from '../../src';
import { itKeepsTheContract } from '../support/itKeepsTheContract';

/** The text with its matches in brackets. */
function marked(text: string, query: string | readonly string[]) {
  const { container, unmount } = render(<Highlight query={query}>{text}</Highlight>);
  expect(container.textContent).toBe(text);
  const result = [...container.firstElementChild!.childNodes]
    .map((node) => (node instanceof HTMLElement ? `[${node.textContent}]` : node.textContent))
    .join('');
  unmount();
  return result;
}

const family = '👨‍👩‍👧';

describe('Highlight', () => {
  itKeepsTheContract(<Highlight query="sea">Wide sea</Highlight>);

  it.each<[string, string, string | readonly string[], string]>([
    ['case', 'Wide Sea, wide sky', 'WIDE', '[Wide] Sea, [wide] sky'],
    ['diacritics', 'Beyoncé', 'beyonce', '[Beyoncé]'],
    ['diacritics of the query', 'Beyonce', 'BEYONCÉ', '[Beyonce]'],
    [
      'diacritics that are stored apart',
      'Beyonce\u0301 Knowles',
      'once',
      'Bey[once\u0301] Knowles',
    ],
    ['what stands behind a longer folding', 'Straße am See', 'see', 'Straße am [See]'],
    ['ß as ss', 'Straße', 'strasse', '[Straße]'],
    ['half of an ß as all of it', 'Straße', 'stras', '[Straß]e'],
    ['a Turkish İ', 'İstanbul', 'istanbul', '[İstanbul]'],
    ['a dotless ı', 'Işık', 'isik', '[Işık]'],
    [
      'letters that have no base',
      'Røyksopp, Łona, Cœur',
      ['royk', 'lona', 'coeur'],
      '[Røyk]sopp, [Łona], [Cœur]',
    ],
    ['a ligature', 'ﬁnale', 'fin', '[ﬁn]ale'],
    ['full-width letters', 'ＡＢＢＡ', 'abba', '[ＡＢＢＡ]'],
    ['a Greek tonos', 'Θάλασσα πλατιά', 'θαλασσα', '[Θάλασσα] πλατιά'],
    ['a Greek final sigma', 'Ο Σοφός Μάνος', 'σοφοσ', 'Ο [Σοφός] Μάνος'],
    ['Greek capitals', 'Μάνος', 'ΜΑΝΟΣ', '[Μάνος]'],
    ['Arabic without its vowels', 'حَقُّ المُؤَلِّف', 'حق', '[حَقُّ] المُؤَلِّف'],
    ['a Thai consonant with its vowel', 'กินข้าว', 'ก', '[กิ]นข้าว'],
    ['no other Thai vowel', 'กินข้าว', 'กา', 'กินข้าว'],
    ['no voiced kana', 'がっこう', 'か', 'がっこう'],
    ['an emoji', 'Hit 👍🏽 of the year', '👍', 'Hit [👍🏽] of the year'],
    ['no part of a joined emoji', `A ${family} song`, '👩', `A ${family} song`],
    ['a joined emoji', `A ${family} song`, family, `A [${family}] song`],
    ['several terms', 'Wide sea, wide sky', ['sea', 'sky'], 'Wide [sea], wide [sky]'],
    ['terms that overlap', 'Catalogue', ['cata', 'talog'], '[Catalog]ue'],
    [
      'signs of regular expressions',
      'Who? (live) [2024] *',
      ['? (', '[2', '*', '.'],
      'Who[? (]live) [[2]024] [*]',
    ],
    ['a phrase with a no-break space', 'Wide\u00a0sea', 'wide sea', '[Wide\u00a0sea]'],
    ['a query with spaces at its ends', 'Wide sea', ' sea ', 'Wide [sea]'],
    ['repeated letters', 'aaaaa', 'aa', '[aaaa]a'],
    ['nothing for an empty query', 'Wide sea', '', 'Wide sea'],
    ['nothing for white space', 'Wide sea', [' ', '\t'], 'Wide sea'],
    ['nothing for a mark alone', 'Beyoncé', '\u0301', 'Beyoncé'],
    ['nothing for an empty list', 'Wide sea', [], 'Wide sea'],
    ['nothing in an empty text', '', 'sea', ''],
    ['a lone surrogate', 'a\ud83db', 'b', 'a\ud83d[b]'],
    ['NUL', 'a\u0000b', 'b', 'a\u0000[b]'],
  ])('marks %s', (_, text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it.each([null, undefined, false, 7, ['a', 'b'], <b key="b">sea</b>])(
    'shows %j as it is',
    (children) => {
      const given = { query: 'a', children } as unknown as { query: string; children: string };
      const { container } = render(<Highlight {...given} />);
      expect(container.querySelector('mark')).toBeNull();
    },
  );

  it.each([7, ['7', null], [undefined, false, 7]])('bears the query %j', (query) => {
    const given = { query } as unknown as { query: string };
    const { container } = render(<Highlight {...given}>Track 7</Highlight>);
    expect(container.querySelector('mark')).toHaveTextContent('7');
  });

  it('marks nothing without a query, from plain JavaScript', () => {
    const given = { query: undefined } as unknown as { query: string };
    const { container } = render(<Highlight {...given}>Wide sea</Highlight>);
    expect(container.innerHTML).toBe('<span>Wide sea</span>');
  });
});
