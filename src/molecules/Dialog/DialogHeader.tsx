'use client';

import { useLayoutEffect, type ReactNode, type Ref } from 'react';
import { IconButton } from '../../atoms/IconButton';
import { CloseIcon } from '../../icons/CloseIcon';
import { dialogClose, useMessages } from '../../locale';
import * as styles from './Dialog.styles';

const english = { dialogClose };

interface DialogHeaderProps {
  id: string;
  title: ReactNode;
  description: ReactNode;
  open: boolean;
  onShow: () => void;
  onClose: () => void;
  ref: Ref<HTMLElement>;
}

/** Title, description and the button that closes; and what shows the dialog. */
export function DialogHeader({
  id,
  title,
  description,
  open,
  onShow,
  onClose,
  ref,
}: DialogHeaderProps) {
  const message = useMessages(english);

  // Here, not in the dialog: effects run in the order of the tree, so the dialog is open when React comes
  // to the body and gives the focus to a field with `autoFocus`.
  useLayoutEffect(() => {
    if (open) onShow();
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [open]);

  return (
    <header ref={ref} className={styles.header}>
      <h2 className={styles.title} id={`${id}title`} tabIndex={-1}>
        {title}
      </h2>
      <IconButton icon={<CloseIcon />} label={message('dialogClose')} onClick={onClose} />
      {description && (
        <p className={styles.description} id={`${id}description`}>
          {description}
        </p>
      )}
    </header>
  );
}
