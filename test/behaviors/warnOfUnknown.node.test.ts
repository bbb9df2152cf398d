import { afterEach, describe, expect, it, vi } from 'vitest';
import { warnOfUnknown } from '../../src/behaviors';

const sizes = { small: 'ent-small', medium: '', large: 'ent-large' };

describe('warnOfUnknown', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  afterEach(() => warn.mockClear());

  it('is silent about what is known, the default and numbers included', () => {
    warnOfUnknown('Row size', sizes, 'small');
    warnOfUnknown('Row size', sizes, 'medium');
    warnOfUnknown('Row gap', { 0.5: 'ent-half', 4: '' }, 0.5);
    expect(warn).not.toHaveBeenCalled();
  });

  it.each(['huge', 'constructor', '', 7, null, undefined])(
    'warns once of %j, and says what is shown and what there is',
    (value) => {
      warnOfUnknown('Row size', sizes, value as string);
      warnOfUnknown('Row size', sizes, value as string);
      expect(warn).toHaveBeenCalledExactlyOnceWith(
        `Entasis: Row size does not know "${value}", so "medium" is shown. Use one of small, medium, large.`,
      );
    },
  );
});
