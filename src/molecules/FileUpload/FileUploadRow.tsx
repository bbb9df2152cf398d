'use client';

import { clsx } from 'clsx/lite';
import { memo } from 'react';
import { IconButton } from '../../atoms/IconButton';
import { ProgressBar } from '../../atoms/ProgressBar';
import { TruncatedText } from '../../atoms/TruncatedText';
import { CloseIcon } from '../../icons/CloseIcon';
import { ErrorIcon } from '../../icons/ErrorIcon';
import { RefreshIcon } from '../../icons/RefreshIcon';
import { SuccessIcon } from '../../icons/SuccessIcon';
import {
  fileUploadCancel,
  fileUploadDone,
  fileUploadFailed,
  fileUploadProgress,
  fileUploadRetry,
  fileUploadWaiting,
  formatNumber,
  tagRemove,
  useLocale,
  useMessages,
} from '../../locale';
import { fileIcon } from './fileIcon';
import { isFailed, isFile, type FileUploadItem } from './FileUploadItem';
import { formatSize } from './formatSize';
import * as styles from './FileUpload.styles';

const english = {
  fileUploadCancel,
  fileUploadDone,
  fileUploadFailed,
  fileUploadProgress,
  fileUploadRetry,
  fileUploadWaiting,
  tagRemove,
};

/** What people can do with a file in the list. */
export interface FileActions {
  cancel: (item: FileUploadItem) => void;
  remove: (item: FileUploadItem) => void;
  retry: (item: FileUploadItem) => void;
}

interface FileUploadRowProps {
  item: FileUploadItem;
  index: number;
  /** How many there are, where not all lines are on the page. */
  count: number | undefined;
  disabled: boolean | undefined;
  /** Whether files are uploaded here; otherwise they just wait for their form. */
  uploads: boolean;
  /** Keep them stable. Without them, nothing can be done. */
  actions: FileActions | undefined;
  /** How high the line is, where it is placed by its number. */
  height: number | undefined;
}

/** Enough of the end to tell files apart that are numbered, and their extension. */
const tailOf = (name: string) => Math.min(12, name.length - name.lastIndexOf('.') + 3);

/** A file in the list of a `FileUpload`. */
export const FileUploadRow = memo(function FileUploadRow({
  item,
  index,
  count,
  disabled,
  uploads,
  actions,
  height,
}: FileUploadRowProps) {
  const message = useMessages(english);
  const { locale } = useLocale();
  const { file, status, progress, error, folder } = item;
  const { name } = file;
  const uploading = status === 'uploading';
  const failed = status === 'failed';
  const words = {
    waiting: uploads && isFile(file) && message('fileUploadWaiting'),
    uploading: progress !== undefined && formatNumber(progress, locale, { style: 'percent' }),
    done: message('fileUploadDone'),
    failed: error || message('fileUploadFailed'),
  }[status];
  const facts = [file.size !== undefined && formatSize(file.size, locale), folder];

  return (
    <li
      className={clsx(styles.row, height !== undefined && styles.placed)}
      data-id={item.id}
      data-index={index}
      aria-setsize={count}
      aria-posinset={count && index + 1}
      style={height === undefined ? undefined : { insetBlockStart: index * height }}
    >
      {fileIcon(file, styles.kind)}
      <div className={styles.text}>
        <TruncatedText tail={tailOf(name)} className={styles.name}>
          {name}
        </TruncatedText>
        <div className={styles.facts}>
          {failed || (
            <span className={styles.size} dir="auto" suppressHydrationWarning>
              {facts.filter(Boolean).join(' · ')}
            </span>
          )}
          {words && (
            <span className={clsx(styles.status, failed && styles.failed)}>
              {status === 'done' && <SuccessIcon className={styles.good} />}
              {failed && <ErrorIcon />}
              {height === undefined ? words : <TruncatedText>{words}</TruncatedText>}
            </span>
          )}
        </div>
      </div>
      {uploading && (
        <ProgressBar
          className={styles.progress}
          label={message('fileUploadProgress', { name })}
          value={progress}
          max={1}
        />
      )}
      {actions && isFailed(item) && uploads && (
        <IconButton
          size="small"
          label={message('fileUploadRetry', { name })}
          icon={<RefreshIcon />}
          disabled={disabled}
          onClick={() => actions.retry(item)}
        />
      )}
      {actions && (
        <IconButton
          size="small"
          label={
            uploading
              ? message('fileUploadCancel', { name })
              : message('tagRemove', { label: name })
          }
          icon={<CloseIcon />}
          disabled={disabled}
          onClick={() => (uploading ? actions.cancel : actions.remove)(item)}
        />
      )}
    </li>
  );
});
