import { describe, expect, it, vi } from 'vitest';
import { directionOf } from '../../src/locale';

describe('directionOf', () => {
  it.each([
    'ar',
    'ar-EG',
    'he',
    'fa',
    'ur-PK',
    'ur-Aran',
    'yi',
    'ckb',
    'dv',
    'az-Arab',
    'pa-PK',
    'ks',
    'ff-Adlm',
  ])('runs from the right for %s', (locale) => {
    expect(directionOf(locale)).toBe('rtl');
  });

  it.each(['en', 'el', 'ja', 'az', 'pa', 'en-XA', 'ar-Latn', 'und', 'zh-Hant-TW'])(
    'runs from the left for %s',
    (locale) => {
      expect(directionOf(locale)).toBe('ltr');
    },
  );

  it('runs from the left for what is no tag', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(directionOf('ar_EG!')).toBe('ltr');
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });
});
