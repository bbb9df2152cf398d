'use client';

import { clsx } from 'clsx/lite';
import { useRef, type DragEvent, type ReactNode } from 'react';
import { Button } from '../../atoms/Button';
import { UploadIcon } from '../../icons/UploadIcon';
import {
  fileUploadChooseFile,
  fileUploadChooseFiles,
  fileUploadDrop,
  fileUploadFolder,
  fileUploadReading,
  useMessages,
} from '../../locale';
import { useFileDrag } from './useFileDrag';
import * as styles from './FileUpload.styles';

const english = {
  fileUploadChooseFile,
  fileUploadChooseFiles,
  fileUploadDrop,
  fileUploadFolder,
  fileUploadReading,
};

interface FileUploadZoneProps {
  /** The native input. It lies over all of it. */
  children: ReactNode;
  /** What is asked of files, and the id under which the input refers to it. */
  hint: string;
  hintId: string;
  several: boolean;
  /** Takes nothing, and is not seen. */
  fixed: boolean | undefined;
  disabled: boolean | undefined;
  /** A folder is being read. */
  reading: boolean;
  onDragOver: (event: DragEvent) => void;
  onDrop: (event: DragEvent) => void;
  /** A folder was chosen. Without it, no button asks for one. */
  onFolder: ((input: HTMLInputElement) => void) | undefined;
}

/** The place of a `FileUpload` where files are dropped, or asked for. */
export function FileUploadZone({
  children,
  hint,
  hintId,
  several,
  fixed,
  disabled,
  reading,
  onDragOver,
  onDrop,
  onFolder,
}: FileUploadZoneProps) {
  const message = useMessages(english);
  const zone = useRef<HTMLDivElement>(null);
  const folders = useRef<HTMLInputElement>(null);
  const drag = useFileDrag(zone);

  let title = message(several ? 'fileUploadChooseFiles' : 'fileUploadChooseFile');
  if (drag) title = message('fileUploadDrop');
  if (reading) title = message('fileUploadReading');

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the input has the keys
    <div
      ref={zone}
      className={clsx(styles.zone, fixed && styles.fixed)}
      data-drag={drag}
      aria-busy={reading || undefined}
      onDragOver={onDragOver}
      onDrop={onDrop}
    >
      <UploadIcon className={styles.icon} />
      <span className={styles.title}>{title}</span>
      {hint && (
        <span className={styles.hint} id={hintId}>
          {hint}
        </span>
      )}
      {children}
      {onFolder && !fixed && (
        <>
          <Button
            className={styles.folder}
            variant="secondary"
            size="small"
            disabled={disabled}
            onClick={() => folders.current?.click()}
          >
            {message('fileUploadFolder')}
          </Button>
          <input
            ref={folders}
            type="file"
            hidden
            disabled={disabled}
            {...{ webkitdirectory: '' }}
            onChange={(event) => onFolder(event.currentTarget)}
          />
        </>
      )}
    </div>
  );
}
