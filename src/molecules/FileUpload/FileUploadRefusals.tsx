'use client';

import { IconButton } from '../../atoms/IconButton';
import { CloseIcon } from '../../icons/CloseIcon';
import { WarningIcon } from '../../icons/WarningIcon';
import {
  comboboxMore,
  dialogClose,
  fileUploadCount,
  fileUploadRefused,
  useMessages,
} from '../../locale';
import type { Refusal } from './checkFiles';
import * as styles from './FileUpload.styles';

const english = { comboboxMore, dialogClose, fileUploadCount, fileUploadRefused };

/** So many are told one by one. */
const visible = 20;

interface FileUploadRefusalsProps {
  id: string;
  refused: readonly Refusal[];
  reasonOf: (refusal: Refusal) => string;
  onClose: () => void;
}

/** Which files were not taken, and why. */
export function FileUploadRefusals({ id, refused, reasonOf, onClose }: FileUploadRefusalsProps) {
  const message = useMessages(english);
  const count = refused.length;
  const more = count - visible;
  return (
    <div className={styles.refusals}>
      <WarningIcon />
      <div className={styles.reasons} id={id}>
        {count > 1 && (
          <div className={styles.heading}>
            {message('fileUploadRefused', { what: message('fileUploadCount', { count }) })}
          </div>
        )}
        {refused.slice(0, visible).map((refusal, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- they come and go together
          <div key={at}>{reasonOf(refusal)}</div>
        ))}
        {more > 0 && <div>{message('comboboxMore', { count: more })}</div>}
      </div>
      <IconButton
        className={styles.close}
        size="small"
        label={message('dialogClose')}
        icon={<CloseIcon />}
        onClick={onClose}
      />
    </div>
  );
}
