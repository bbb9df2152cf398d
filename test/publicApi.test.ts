import { expect, it } from 'vitest';
import * as api from '../src';

/** A name more or less here is a change of the public contract: say so in the commit. */
it('exports exactly these values', () => {
  expect(Object.keys(api).toSorted()).toEqual([
    'Badge',
    'Box',
    'Button',
    'Checkbox',
    'Dialog',
    'Field',
    'Heading',
    'Icon',
    'IconButton',
    'Link',
    'LinkProvider',
    'LocaleProvider',
    'Radio',
    'Spinner',
    'Stack',
    'Switch',
    'Text',
    'TextField',
    'ThemeProvider',
    'directionOf',
    'formatDate',
    'formatList',
    'formatMessage',
    'formatNumber',
    'formatRelativeTime',
    'loadMessages',
    'setTheme',
    'themeAttributes',
    'useLocale',
    'useMessages',
    'useTheme',
  ]);
});
