'use client';

import { useRef, type MouseEvent } from 'react';
import { IconButton } from '../../atoms/IconButton';
import { useRemovalFocus } from '../../behaviors';
import { CloseIcon } from '../../icons/CloseIcon';
import { inlineAlertDismiss, useMessages } from '../../locale';
import * as styles from './InlineAlert.styles';

const english = { inlineAlertDismiss };

interface InlineAlertDismissProps {
  onDismiss: (event: MouseEvent<HTMLElement>) => void;
}

/** Asks for the alert that it stands in to be taken away. A module of its own: an alert without it needs no client. */
export function InlineAlertDismiss({ onDismiss }: InlineAlertDismissProps) {
  const message = useMessages(english);
  const button = useRef<HTMLButtonElement>(null);
  const removalAsked = useRemovalFocus(button);
  return (
    <IconButton
      ref={button}
      className={styles.dismiss}
      size="small"
      label={message('inlineAlertDismiss')}
      icon={<CloseIcon />}
      onClick={(event) => {
        removalAsked();
        onDismiss(event);
      }}
    />
  );
}
