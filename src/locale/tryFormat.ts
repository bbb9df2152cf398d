import { warnOnce } from '../behaviors';
import { noValue } from './noValue';

/** What `format` returns; a dash and one warning where `Intl` refuses the options, which may be data. */
export function tryFormat(name: string, format: () => string): string {
  try {
    return format();
  } catch (error) {
    if (process.env.NODE_ENV !== 'production') {
      warnOnce(
        `${name}-${String(error)}`,
        `${name} shows “${noValue}”, because its options do not work (${String(error)}). Check those that come from data, such as a currency or a time zone.`,
      );
    }
    return noValue;
  }
}
