'use client';

import type { MouseEvent } from 'react';
import { clearInput } from '../../behaviors';
import { CloseIcon } from '../../icons/CloseIcon';
import { useMessages } from '../../locale';
import * as styles from './TextField.styles';

const keepFocus = (event: MouseEvent) => event.preventDefault();

function empty(event: MouseEvent<HTMLButtonElement>) {
  const input = event.currentTarget.parentElement?.querySelector('input');
  if (input) clearInput(input);
}

/**
 * The button that empties a `TextField`. Not a stop for Tab, as in native search fields: with the
 * keyboard, selecting all and deleting does the same.
 */
export function TextFieldClear() {
  const label = useMessages()('textFieldClear');
  return (
    <button
      type="button"
      className={styles.clear}
      aria-label={label}
      title={label}
      tabIndex={-1}
      onMouseDown={keepFocus}
      onClick={empty}
    >
      {/* Not `ClearIcon`: in a circle, the cross would look like the sign of an error. */}
      <CloseIcon />
    </button>
  );
}
