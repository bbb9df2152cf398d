'use client';

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a list may not stand where a text may */

import { memo, type SyntheticEvent } from 'react';
import { Tag } from '../../atoms/Tag';
import { ErrorIcon } from '../../icons/ErrorIcon';
import { keepFocusInField } from './tagKeys';

interface TagsFieldTagProps {
  /** Tells it from another of the same text. */
  id: string;
  tag: string;
  /** What is wrong with it. */
  reason: string | undefined;
  disabled: boolean | undefined;
  /** Without it, the tag stays. */
  onRemove: ((id: string, event: SyntheticEvent<HTMLElement>) => void) | undefined;
  onEdit: (id: string) => void;
}

/** Tab goes to the input; the arrow keys go from there to the tags. */
function leaveOut(tag: Element | null) {
  tag!.querySelector('button')?.setAttribute('tabindex', '-1');
  return keepFocusInField(tag!);
}

function DrawnTag({ id, tag, reason, disabled, onRemove, onEdit }: TagsFieldTagProps) {
  return (
    <Tag
      ref={leaveOut}
      role="listitem"
      label={tag}
      icon={reason && <ErrorIcon />}
      tone={reason ? 'danger' : 'neutral'}
      title={reason}
      disabled={disabled}
      // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- that its words are faint on purpose, as in every ARIA before 1.2
      aria-disabled={disabled}
      onDoubleClick={(event) => {
        if (onRemove && !(event.target as Element).closest('button')) onEdit(id);
      }}
      onRemove={onRemove && ((event) => onRemove(id, event))}
    />
  );
}

/** One value of a `TagsField`. Among a thousand, only those that change are drawn again. */
export const TagsFieldTag = memo(DrawnTag);
