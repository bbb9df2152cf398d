import { memo } from 'react';
import { isChoosable, type SelectOption } from './selectItems';
import * as styles from './Select.styles';

interface SelectListOptionProps {
  id: string;
  option: SelectOption;
  /** Whether people are there, and by what. */
  active: 'key' | 'pointer' | false;
  selected: boolean;
}

/** One option in the open list of a `Select`. Moving draws two of them anew, not all. */
export const SelectListOption = memo(function SelectListOption({
  id,
  option,
  active,
  selected,
}: SelectListOptionProps) {
  const { label, icon } = option;
  const note = option.disabledReason ?? option.description;
  return (
    <div
      className={styles.option}
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option stands in a select alone
      role="option"
      aria-describedby={note ? `${id}-note` : undefined}
      aria-disabled={!isChoosable(option) || undefined}
      aria-selected={selected}
      data-active={active || undefined}
    >
      {/* A lone label is passed on as it is. */}
      {icon || note ? (
        <>
          {icon}
          <div className={styles.words}>
            {label}
            {note && (
              // It describes the option, and is no part of its name.
              <div className={styles.note} id={`${id}-note`} aria-hidden>
                {note}
              </div>
            )}
          </div>
        </>
      ) : (
        label
      )}
    </div>
  );
});
