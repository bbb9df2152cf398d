'use client';

import type { MouseEvent } from 'react';
import { clearInput } from '../../behaviors';
import { textFieldClear, useMessages } from '../../locale';
import { TextFieldAction } from './TextFieldAction';
import * as styles from './TextField.styles';

const english = { textFieldClear };

function empty(event: MouseEvent<HTMLButtonElement>) {
  const input = event.currentTarget.parentElement?.querySelector('input');
  if (input) clearInput(input);
}

/**
 * The button that empties a `TextField`. Not a stop for Tab, as in native search fields: with the
 * keyboard, selecting all and deleting does the same.
 */
export function TextFieldClear() {
  const message = useMessages(english);
  return (
    <TextFieldAction label={message('textFieldClear')} className={styles.clear} onClick={empty}>
      {/* Without a circle, in which the cross would look like the sign of an error. */}
      <svg aria-hidden viewBox="0 0 24 24">
        <path d="M18 6 6 18" />
        <path d="m6 6 12 12" />
      </svg>
    </TextFieldAction>
  );
}
