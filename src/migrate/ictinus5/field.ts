import type { PropChange } from '../engine/ComponentChange.ts';
import { drop } from '../engine/propEdits.ts';
import { icon } from './icons.ts';
import { everywhere, size } from './shared.ts';
import { status } from './status.ts';

/** Props of text fields of all kinds. */
export const field: Readonly<Record<string, PropChange>> = {
  ...everywhere,
  isDisabled: 'disabled',
  isInteractive: drop,
  isReadOnly: 'readOnly',
  isRequired: 'required',
  size,
  status,
  suffix: (use, attribute) => {
    if (typeof use.static('suffix') === 'string') icon('suffix')(use, attribute);
  },
};
