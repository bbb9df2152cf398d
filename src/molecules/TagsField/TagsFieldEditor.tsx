'use client';

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a list may not stand where a text may */

import type { SyntheticEvent } from 'react';
import { isComposing, keepFocusInField } from './tagKeys';
import * as styles from './TagsField.styles';

interface TagsFieldEditorProps {
  tag: string;
  onDone: (text: string, event: SyntheticEvent) => void;
  /** Puts the focus back, which brings the work to its end. */
  onLeave: () => void;
}

function begin(input: HTMLInputElement | null) {
  input!.focus();
  input!.select();
  return keepFocusInField(input!);
}

/** Takes the place of a tag while its text is changed. Enter, and leaving, keep the change; Escape does not. */
export function TagsFieldEditor({ tag, onDone, onLeave }: TagsFieldEditorProps) {
  return (
    <span role="listitem">
      <input
        ref={begin}
        className={styles.editor}
        aria-label={tag}
        autoCapitalize="none"
        autoComplete="off"
        defaultValue={tag}
        size={tag.length}
        spellCheck={false}
        onBlur={(event) => onDone(event.currentTarget.value, event)}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (isComposing(event) || !/^(Enter|Escape)$/.test(event.key)) return;
          event.preventDefault();
          if (event.key === 'Escape') event.currentTarget.value = tag;
          onLeave();
        }}
      />
    </span>
  );
}
