'use client';

import { clsx } from 'clsx/lite';
import { useRef, type CSSProperties, type RefObject } from 'react';
import { Button } from '../../atoms/Button';
import { warnOnce } from '../../behaviors';
import {
  fileUploadCount,
  fileUploadList,
  fileUploadRemoveAll,
  fileUploadRetryAll,
  fileUploadSummary,
  useLocale,
  useMessages,
} from '../../locale';
import { isFailed, type FileUploadItem } from './FileUploadItem';
import { FileUploadRow, type FileActions } from './FileUploadRow';
import { formatSize } from './formatSize';
import { useKeptFocus } from './useKeptFocus';
import { useVisibleRows } from './useVisibleRows';
import * as styles from './FileUpload.styles';

const english = {
  fileUploadCount,
  fileUploadList,
  fileUploadRemoveAll,
  fileUploadRetryAll,
  fileUploadSummary,
};

const warnAboutId = (id: string) =>
  warnOnce(
    `FileUpload id ${id}`,
    `Two files of a FileUpload have the id "${id}", so what happens to one happens to both. Give each its own.`,
  );

interface FileUploadListProps {
  items: readonly FileUploadItem[];
  uploads: boolean;
  disabled: boolean | undefined;
  /** Keep them stable. */
  actions: FileActions | undefined;
  onRemoveAll: () => void;
  onRetryAll: () => void;
  /** Where the focus goes when there are no more files. */
  home: RefObject<HTMLElement | null>;
}

/** The files of a `FileUpload`. Of a long list only the lines in sight are on the page. */
export function FileUploadList({
  items,
  uploads,
  disabled,
  actions,
  onRemoveAll,
  onRetryAll,
  home,
}: FileUploadListProps) {
  const message = useMessages(english);
  const { locale } = useLocale();
  const list = useRef<HTMLUListElement>(null);
  const { focused, handlers } = useKeptFocus(list, home);
  const { rows, height, onScroll } = useVisibleRows(list, items.length, focused);
  if (items.length === 0) return null;

  const ids = new Set<string>();
  const count = items.length;
  const done = items.filter(({ status }) => status === 'done').length;
  const failed = items.filter(isFailed).length;
  const bytes = items.reduce((sum, { file }) => sum + (file.size ?? 0), 0);

  return (
    <div className={styles.files} {...handlers}>
      {count > 1 && (
        <div className={styles.summary}>
          <span className={styles.total} suppressHydrationWarning>
            {uploads && done < count
              ? message('fileUploadSummary', { done, count })
              : `${message('fileUploadCount', { count })} · ${formatSize(bytes, locale)}`}
          </span>
          {actions && uploads && failed > 1 && (
            <Button variant="quiet" size="small" disabled={disabled} onClick={onRetryAll}>
              {message('fileUploadRetryAll')}
            </Button>
          )}
          {actions && (
            <Button variant="quiet" size="small" disabled={disabled} onClick={onRemoveAll}>
              {message('fileUploadRemoveAll')}
            </Button>
          )}
        </div>
      )}
      <ul
        ref={list}
        className={clsx(styles.list, height !== undefined && styles.long)}
        aria-label={message('fileUploadList')}
        // Without buttons, keys could not scroll it.
        tabIndex={actions ? undefined : 0}
        style={
          height === undefined
            ? undefined
            : ({ '--file-upload-length': `${count * height}px` } as CSSProperties)
        }
        onScroll={onScroll}
      >
        {rows.map((index) => {
          const item = items[index]!;
          const known = ids.has(item.id);
          ids.add(item.id);
          if (known && process.env.NODE_ENV !== 'production') warnAboutId(item.id);
          return (
            <FileUploadRow
              key={known ? `${item.id} ${index}` : item.id}
              item={item}
              index={index}
              count={height === undefined ? undefined : count}
              disabled={disabled}
              uploads={uploads}
              actions={actions}
              height={height}
            />
          );
        })}
      </ul>
    </div>
  );
}
