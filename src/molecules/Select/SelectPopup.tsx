'use client';

import { useLayoutEffect, useMemo, useRef, type MouseEvent } from 'react';
import { usePopover, warnOnce } from '../../behaviors';
import { selectEmpty, useMessages } from '../../locale';
import { groupsOf, type SelectOption, type SelectOptions } from './selectItems';
import { SelectListOption } from './SelectListOption';
import type { SelectState } from './useSelect';
import { useSelectList } from './useSelectList';
import * as styles from './Select.styles';

const english = { selectEmpty };

interface SelectPopupProps {
  /** Of the control; those of the list and its parts begin with it. */
  id: string;
  options: SelectOptions;
  state: SelectState;
}

const keepFocus = (event: MouseEvent) => event.preventDefault();

function warnOfDuplicates(items: readonly SelectOption[]) {
  const known = new Set<string>();
  for (const { value } of items) {
    if (known.has(value)) {
      warnOnce(
        `Select option ${value}`,
        `Select has several options with the value "${value}", so only the first of them can show as chosen. ` +
          'Give each option a value of its own.',
      );
    }
    known.add(value);
  }
}

/** The list of a `Select`, on the page only while it is open. */
export function SelectPopup({ id, options, state }: SelectPopupProps) {
  const { open, trigger, keys, close, onExited } = state;
  const message = useMessages(english);
  const popup = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => groupsOf(options), [options]);
  const items = useMemo(() => groups.flatMap(({ members }) => members), [groups]);
  if (process.env.NODE_ENV !== 'production') warnOfDuplicates(items);
  const selected = items.findIndex((item) => item.value === state.current);
  const list = useSelectList({
    items,
    selected,
    onChoose: (option) => state.choose(option.value),
    onClose: close,
  });
  const { active, byKey } = list;
  usePopover(popup, { open, anchor: trigger, onClose: close, onExited });

  useLayoutEffect(() => {
    const button = trigger.current;
    // oxlint-disable-next-line react/immutability -- a ref of the trigger, which has the focus
    keys.current = list.onKeyDown;
    if (active >= 0) button?.setAttribute('aria-activedescendant', `${id}-${active}`);
    return () => {
      keys.current = null;
      button?.removeAttribute('aria-activedescendant');
    };
  });

  useLayoutEffect(() => {
    if (!byKey) return;
    const option = document.getElementById(`${id}-${active}`);
    // jsdom does not scroll.
    option?.scrollIntoView?.({ block: 'nearest' });
  }, [active, byKey, id]);

  const indexOf = ({ target }: MouseEvent) =>
    Number((target as Element).closest('[role="option"]')?.id.slice(id.length + 1) ?? -1);

  const draw = (first: number) => (option: SelectOption, place: number) => {
    const index = first + place;
    return (
      <SelectListOption
        key={index}
        id={`${id}-${index}`}
        option={option}
        active={index === active && (byKey ? 'key' : 'pointer')}
        selected={index === selected}
      />
    );
  };

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the trigger has the keys, and the focus
    <div
      className={styles.list}
      id={`${id}-list`}
      popover="auto"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- those hold text alone
      role="listbox"
      // Not the button, of which the value would be taken.
      aria-labelledby={`${id}-label`}
      ref={popup}
      onClick={(event) => list.choose(indexOf(event))}
      // The focus stays on the trigger.
      onMouseDown={keepFocus}
      onMouseMove={(event) => list.point(indexOf(event))}
    >
      {groups.map(({ heading, first, members }) =>
        heading ? (
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is none of a list
          <div key={heading} className={styles.group} role="group" aria-label={heading}>
            {/* The group has it for its name. */}
            <div className={styles.heading} aria-hidden>
              {heading}
            </div>
            {members.map(draw(first))}
          </div>
        ) : (
          members.map(draw(first))
        ),
      )}
      {items.length === 0 && (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/role-has-required-aria-props -- an option stands in a select alone; and this one cannot be selected at all
        <div className={styles.option} role="option" aria-disabled>
          {message('selectEmpty')}
        </div>
      )}
    </div>
  );
}
