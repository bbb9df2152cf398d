import { describe, expect, it } from 'vitest';
import { cardMask, ipiMask, isrcMask, iswcMask, phoneMask, textMask } from '../../src';

describe('a mask', () => {
  it.each([
    [iswcMask, 'T0345246801', 'T-034.524.680-1'],
    [iswcMask, 't 034 524 680 1', 'T-034.524.680-1'],
    [iswcMask, '0345246801', 'T-034.524.680-1'],
    [iswcMask, 'ISWC T-034.524.680-1', 'T-034.524.680-1'],
    [isrcMask, 'ISRC: gr-a01-26-00042', 'GR-A01-26-00042'],
    [isrcMask, 'ＧＲＡ０１２６０００４２', 'GR-A01-26-00042'],
    [isrcMask, 'ISRC1', 'IS-RC1'],
    [ipiMask, 'IPI 00014107338', '00014 10 73 38'],
    [ipiMask, '٠٠٠١٤١٠٧٣٣٨', '00014 10 73 38'],
    [phoneMask, '+302101234567', '+30 210 123 4567'],
    [phoneMask, '0044 20 7946 0958', '+44 207 946 0958'],
    [phoneMask, '+1 (212) 555-0123', '+1 212 555 0123'],
    [phoneMask, '+49 1512 3456789', '+49 151 2345 6789'],
    [phoneMask, '+35799123456', '+357 991 234 56'],
    [cardMask, '4000000000000002', '4000 0000 0000 0002'],
    [cardMask, '370000000000002', '3700 000000 00002'],
  ])('writes (%#) %s', (mask, text, written) => {
    expect(mask.format(text)).toBe(written);
    expect(mask.format(written)).toBe(written);
    expect(mask.format(mask.plain(written))).toBe(written);
  });

  it('accepts its own examples as whole, and nothing less', () => {
    for (const { example, format, pattern } of [cardMask, ipiMask, isrcMask, iswcMask, phoneMask]) {
      expect(format(example)).toBe(example);
      expect(example).toMatch(new RegExp(`^(?:${pattern})$`, 'v'));
      expect(example.slice(0, 5)).not.toMatch(new RegExp(`^(?:${pattern})$`, 'v'));
    }
  });

  it('leaves alone what does not fit as a whole', () => {
    expect(iswcMask.format('unknown')).toBe('unknown');
    expect(iswcMask.plain('un-known')).toBe('unknown');
    expect(ipiMask.format('')).toBe('');
  });
});

const whole = 'GR-A01-26-00042';

describe('an edit under a mask', () => {
  it.each([
    ['the first letter', '', 0, 0, 'g', 'G', 1, ''],
    ['over a separator', 'GR', 2, 2, 'a', 'GR-A', 4, ''],
    ['what does not fit', 'GR', 2, 2, '#', 'GR', 2, '#'],
    ['a letter for a digit', 'GR-A01', 6, 6, 'x', 'GR-A01', 6, 'X'],
    ['in the middle', 'GR-A1', 4, 4, '0', 'GR-A01', 5, ''],
    ['where there is no room', whole, 4, 4, '9', whole, 4, '9'],
    ['in place of what is selected', whole, 3, 6, 'b2', 'GR-B22-60-0042', 5, ''],
    ['in place of all', whole, 0, 15, 'FR Z03 25 00001', 'FR-Z03-25-00001', 15, ''],
    ['too long', whole, 15, 15, '17', whole, 15, '17'],
    ['with words', '', 0, 0, 'GRA012600042 (old)', whole, 15, 'OLD'],
    ['a separator', 'GR', 2, 2, '-', 'GR-', 3, ''],
    ['another separator', 'GR', 2, 2, ' ', 'GR-', 3, ''],
    ['a separator that is there', whole, 2, 2, '-', whole, 3, ''],
    ['a separator where there is none', 'G', 1, 1, '-', 'G', 1, ''],
    ['a deleted character', whole, 5, 6, '', 'GR-A02-60-0042', 5, ''],
    ['what then no longer fits', whole, 0, 2, '', '-A01-26-00042', 0, ''],
    ['what fits again', '-A01-26-00042', 0, 0, 'GR', whole, 2, ''],
    ['one of two missing', '-A01-26-00042', 0, 0, 'G', 'GA-012-60-0042', 1, ''],
  ])('%s', (_, text, start, end, inserted, written, caret, leftOut) => {
    expect(isrcMask.edit(text, start, end, inserted)).toEqual({ text: written, caret, leftOut });
  });

  it('never loses what stood behind it', () => {
    const mask = textMask('000-AA', { example: '123-AB' });
    expect(mask.edit('123-AB', 0, 2, '')).toEqual({ text: '3-AB', caret: 0, leftOut: '' });
    expect(mask.edit('3-AB', 0, 0, '9')).toEqual({ text: '93-AB', caret: 1, leftOut: '' });
    expect(mask.edit('93-AB', 1, 1, '8')).toEqual({ text: '983-AB', caret: 2, leftOut: '' });
  });

  it('bears any text', () => {
    for (const text of ['9'.repeat(1_000_000), 'a\u0000b', 'a\ud800b', '\u202e', '👩‍👩‍👧']) {
      const { text: written, leftOut } = ipiMask.edit('', 0, 0, text);
      expect(written).toMatch(/^[0-9 ]*$/);
      expect(leftOut.length).toBeLessThanOrEqual(500);
    }
  });
});
