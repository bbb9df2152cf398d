'use client';

import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import { warnOnce } from '../../behaviors';
import { fileUploadMissing, fileUploadNone, useMessages } from '../../locale';
import { FieldFrame, type FieldOptions } from '../Field';
import { FileUploadList } from './FileUploadList';
import { FileUploadRefusals } from './FileUploadRefusals';
import { FileUploadZone } from './FileUploadZone';
import type { FileListOptions } from './useFileList';
import type { FileRuleOptions } from './useFileRules';
import { useFileUpload } from './useFileUpload';
import type { UploadOptions } from './useUploads';
import * as styles from './FileUpload.styles';

const english = {
  fileUploadMissing,
  fileUploadNone,
};

type InputProps = Omit<
  ComponentProps<'input'>,
  'accept' | 'children' | 'defaultValue' | 'multiple' | 'prefix' | 'size' | 'type' | 'value'
>;

export interface FileUploadProps
  extends FieldOptions, FileListOptions, FileRuleOptions, UploadOptions, InputProps {
  /**
   * Offers a button that asks for a whole folder. Folders that are dropped are taken apart in any case; what systems
   * hide in them, such as `.DS_Store`, is left out.
   * @default false
   */
  folder?: boolean;
  /**
   * The files can be seen, but none can be added or removed.
   * @default false
   */
  readOnly?: boolean;
}

/**
 * Asks for files: chosen in the browser's dialog, dropped, or pasted while the field has the focus. Each is checked, and
 * those that do not fit are named with the reason. With `upload`, they are sent at once; without it, with the form.
 *
 * While it is on the page, files that are dropped elsewhere do not open in its stead. For one picture of a person, use
 * an avatar with a file dialog of your own.
 */
export function FileUpload(props: FileUploadProps) {
  const {
    files,
    defaultFiles,
    onFilesChange,
    accept,
    minSize,
    maxSize,
    maxFiles,
    upload,
    concurrency,
    folder = false,
    readOnly = false,
    onChange,
    ref: _,
    className,
    style,
    validityMessages,
    ...field
  } = props;
  const { disabled, name, required } = field;
  const message = useMessages(english);
  const mute = files && !onFilesChange;
  if (process.env.NODE_ENV !== 'production' && mute && !readOnly && !disabled) {
    warnOnce(
      'read-only FileUpload files',
      'FileUpload files is set without onFilesChange, so no file can be added, uploaded or removed. ' +
        'Add onFilesChange, or readOnly if that is meant, or give defaultFiles and leave them to the field.',
    );
  }
  const fixed = readOnly || mute;
  const state = useFileUpload({ ...props, fixed });
  const { input, items, refused, said } = state;
  const several = maxFiles !== 1;

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a paste arrives where the focus is
    <div className={clsx(styles.root, className)} style={style} onPaste={state.onPaste}>
      <FieldFrame
        {...field}
        validityMessages={{ valueMissing: message('fileUploadMissing'), ...validityMessages }}
      >
        {(control) => (
          <>
            <FileUploadZone
              hint={state.hint}
              hintId={`${control.id}-hint`}
              several={several}
              fixed={fixed}
              disabled={disabled}
              reading={state.reading}
              onDragOver={state.onDragOver}
              onDrop={state.onDrop}
              onFolder={folder ? state.chooseFolder : undefined}
            >
              <input
                // Browsers have a tooltip of their own for it.
                title=""
                {...control}
                ref={input}
                className={styles.input}
                type="file"
                accept={accept}
                multiple={several}
                name={state.native ? name : undefined}
                required={required && items.length === 0}
                tabIndex={fixed ? -1 : field.tabIndex}
                aria-describedby={
                  clsx(
                    control['aria-describedby'],
                    state.hint && `${control.id}-hint`,
                    refused.length > 0 && `${control.id}-refused`,
                  ) || undefined
                }
                onClick={(event) => {
                  if (fixed) event.preventDefault();
                  field.onClick?.(event);
                }}
                onChange={(event) => {
                  state.choose(event.currentTarget);
                  onChange?.(event);
                }}
              />
            </FileUploadZone>
            {refused.length > 0 && (
              <FileUploadRefusals
                id={`${control.id}-refused`}
                refused={refused}
                reasonOf={state.reasonOf}
                onClose={() => {
                  state.forget();
                  input.current?.focus();
                }}
              />
            )}
          </>
        )}
      </FieldFrame>
      {fixed && items.length === 0 && (
        <div className={styles.none}>{message('fileUploadNone')}</div>
      )}
      <FileUploadList
        items={items}
        uploads={Boolean(upload)}
        disabled={disabled}
        actions={fixed ? undefined : state.actions}
        onRemoveAll={state.removeAll}
        onRetryAll={state.retryAll}
        home={input}
      />
      <div className={styles.said} aria-live="polite">
        {said.what.map((text) => (
          <p key={`${said.turn} ${text}`}>{text}</p>
        ))}
      </div>
    </div>
  );
}
