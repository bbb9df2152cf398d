import type { Migration } from '../engine/Migration.ts';
import { emotion } from './emotion.ts';
import { vanilla } from './vanilla.ts';

/** From Ictinus 5: from the half that is written in Emotion, and from the newer one. */
export const fromIctinus5: Migration = {
  from: 'ictinus5',
  to: '1',
  title: 'Ictinus 5, both halves, to Entasis 1',
  target: 'entasis',
  packages: { '@orfium/ictinus': emotion, '@orfium/ictinus/vanilla': vanilla },
  notes: [
    "Import 'entasis/styles.css' once, at the entry of the app.",
    'Mount <Tooltips />, and <Toasts /> where toast() is called, once in the page.',
    'A `dataTestPrefixId` was the beginning of several identifiers; now it is the `data-testid` of the whole.',
    'The order of values in handlers: `onValueChange(value, event)`, `onOpenChange(open)`, `onCheckedChange(checked, event)`.',
  ],
};
