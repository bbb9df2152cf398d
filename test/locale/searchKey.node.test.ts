import { describe, expect, it } from 'vitest';
import { searchKey } from '../../src/locale';

describe('searchKey', () => {
  it.each([
    ['en', 'Zoë', 'zoe'],
    ['en', 'STRASSE', 'Straße'],
    ['en', 'Œuvre', 'oeuvre'],
    ['en', 'Łódź', 'lodz'],
    ['de', 'Müller', 'muller'],
    ['el', 'Βέμπο', 'βεμπο'],
    ['el', 'ΣΟΦΟΣ', 'σοφός'],
    ['tr', 'İzmir', 'izmir'],
    ['ja', 'カタカナ', 'かたかな'],
    ['ja', 'ＡＢＣ', 'abc'],
    ['ar', 'مُحَمَّد', 'محمد'],
    ['en', 'e\u0301', 'é'],
    ['en', 'co\u00adop', 'coop'],
  ])('in %s takes “%s” for “%s”', (locale, one, other) => {
    expect(searchKey(one, locale)).toBe(searchKey(other, locale));
  });

  it.each([
    ['sv', 'Å', 'a'],
    ['da', 'ø', 'o'],
    ['es', 'ñ', 'n'],
    ['th', 'กา', 'ก'],
    ['en', '👩‍👧', '👩'],
  ])('in %s keeps “%s” and “%s” apart', (locale, one, other) => {
    expect(searchKey(one, locale)).not.toBe(searchKey(other, locale));
  });

  it('keeps what is part of another', () => {
    expect(searchKey('Τα παιδιά του Πειραιά', 'el')).toContain(searchKey('ΠΑΙΔΙΑ', 'el'));
  });
});
