'use client';

import type { MouseEvent } from 'react';
import { clearInput } from '../../behaviors';
import { CloseIcon } from '../../icons/CloseIcon';
import { textFieldClear, useMessages } from '../../locale';
import { TextFieldAction } from './TextFieldAction';
import * as styles from './TextField.styles';

const english = { textFieldClear };

function empty(event: MouseEvent<HTMLButtonElement>) {
  clearInput(event.currentTarget.parentElement!.querySelector(':scope > input')!);
}

/**
 * The button that empties a `TextField`. Not a stop for Tab, as in native search fields: with the
 * keyboard, selecting all and deleting does the same.
 */
export function TextFieldClear() {
  const message = useMessages(english);
  return (
    <TextFieldAction label={message('textFieldClear')} className={styles.clear} onClick={empty}>
      {/* Not `ClearIcon`: in a circle, the cross would look like the sign of an error. */}
      <CloseIcon />
    </TextFieldAction>
  );
}
