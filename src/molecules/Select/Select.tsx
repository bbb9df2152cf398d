'use client';

import { clsx } from 'clsx/lite';
import { useId, type ChangeEventHandler, type ComponentProps, type MouseEvent } from 'react';
import { warnOfUnknown } from '../../behaviors';
import { choiceMissing, selectPlaceholder, useMessages } from '../../locale';
import { FieldFrame, type FieldOptions } from '../Field';
import { optionOf, type SelectOptions } from './selectItems';
import { SelectPopup } from './SelectPopup';
import { useSelect, type SelectStateOptions } from './useSelect';
import * as styles from './Select.styles';

const english = { choiceMissing, selectPlaceholder };

type ButtonProps = Omit<
  ComponentProps<'button'>,
  'children' | 'defaultValue' | 'onChange' | 'type' | 'value'
>;

export interface SelectProps extends FieldOptions, SelectStateOptions, ButtonProps {
  /** What can be chosen, in the order in which it is shown, but that options of one `group` stand together. */
  options: SelectOptions;
  /** Shown while nothing is chosen. By default “Choose…” in the language around it. */
  placeholder?: string;
  /**
   * How high the control is. Use `small` where space is scarce, such as in table rows.
   * @default 'medium'
   */
  size?: 'small' | 'medium' | 'large';
  /**
   * Something must be chosen: native `required`, and a mark beside the label.
   * @default false
   */
  required?: boolean;
  /**
   * The value can be read and is submitted, but nobody can change it.
   * @default false
   */
  readOnly?: boolean;
  /** What browsers may fill in, such as `country`: they are taken at the value or the label of an option. */
  autoComplete?: string;
  /** Called with the native event whenever the value changes; its target is the input that is submitted. */
  onChange?: ChangeEventHandler<HTMLInputElement>;
}

/** A press on the label goes to the control, but opens nothing. */
const labelled = {
  onClick(event: MouseEvent<HTMLElement>) {
    const label = (event.target as Element).closest('label');
    // React's events also arrive from portals, such as what `info` opens.
    if (!event.currentTarget.contains(label)) return;
    event.preventDefault();
    label!.control?.focus();
  },
};

/**
 * Asks for one of a few known values (APG: Select-Only Combobox). For more than about fifty, or several at
 * once, use `Combobox`; for two to six that are worth seeing, `RadioGroup` or `SegmentedControl`.
 *
 * The options are on the page only while the list is open. `ref` is the button; the value is in a native
 * input, which is what `form.elements[name]` gives.
 */
export function Select(all: SelectProps) {
  const {
    options,
    value,
    defaultValue,
    onValueChange,
    open,
    defaultOpen,
    onOpenChange,
    placeholder,
    size = 'medium',
    name,
    form,
    readOnly,
    autoComplete,
    onChange,
    validityMessages,
    ref: _,
    ...props
  } = all;
  if (process.env.NODE_ENV !== 'production') warnOfUnknown('field size', styles.size, size);
  const { disabled, required } = props;
  const message = useMessages(english);
  const generatedId = useId();
  const controlId = props.id ?? generatedId;
  const state = useSelect(all);
  const { trigger } = state;
  const chosen = optionOf(options, state.current);
  const shown = chosen ? chosen.label : state.current;

  return (
    <FieldFrame
      {...props}
      id={controlId}
      name={name}
      root={labelled}
      validityMessages={{ valueMissing: message('choiceMissing'), ...validityMessages }}
    >
      {({ required: needed, name: _name, ...control }) => (
        <>
          <button
            type="button"
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- its list holds more than text
            role="combobox"
            className={clsx(styles.trigger, styles.size[size], !shown && styles.empty)}
            aria-controls={state.present ? `${controlId}-list` : undefined}
            aria-expanded={state.open}
            aria-readonly={state.fixed || undefined}
            aria-required={needed}
            {...control}
            {...state.triggerProps}
            ref={trigger}
          >
            {chosen?.icon}
            {shown || placeholder || message('selectPlaceholder')}
          </button>
          <input
            className={styles.native}
            id={`${controlId}-value`}
            name={name}
            form={form}
            value={state.current}
            required={required}
            disabled={disabled}
            readOnly={readOnly}
            autoComplete={autoComplete}
            aria-hidden
            tabIndex={-1}
            ref={state.native}
            {...state.nativeProps}
          />
          {state.present && <SelectPopup id={controlId} options={options} state={state} />}
        </>
      )}
    </FieldFrame>
  );
}
