'use client';

import { clsx } from 'clsx/lite';
import { usePresence } from '../../behaviors';
import { CloseIcon } from '../../icons/CloseIcon';
import {
  choiceMissing,
  choicesMissing,
  comboboxShow,
  comboboxUnmeant,
  textFieldClear,
  useLocale,
  useWords,
} from '../../locale';
import { TextFieldAction, textFrame } from '../TextField';
import { ComboboxPopup } from './ComboboxPopup';
import type { ComboboxProps } from './ComboboxProps';
import type { ComboboxOption } from './comboboxRows';
import { ComboboxTags } from './ComboboxTags';
import { inputHandlers } from './inputHandlers';
import { useCombobox } from './useCombobox';
import * as styles from './Combobox.styles';

const english = {
  choiceMissing,
  choicesMissing,
  comboboxShow,
  comboboxUnmeant,
  textFieldClear,
};

/** Text that stands for no value is not valid: nothing matches this. */
const never = '[]';

/**
 * Asks for one, or several, of many known values, which people find by typing (WAI-ARIA APG Combobox, with list
 * autocomplete). For up to about fifty that everybody knows, use `Select`; for words of people's own, `TagsField`.
 *
 * The list is on the page only while it is open, and of its options only those in sight. `ref` is the input; the values
 * are submitted under `name`, with `multiple` one entry each.
 */
export function Combobox<
  Multiple extends boolean = false,
  Option extends ComboboxOption = ComboboxOption,
>(props: ComboboxProps<Multiple, Option>) {
  const {
    options,
    load,
    minCharacters,
    debounce,
    multiple,
    value,
    defaultValue,
    onValueChange,
    inputValue,
    onInputValueChange,
    max,
    selectAll,
    visibleTags = 10,
    onCreate,
    pinned,
    recent,
    renderOption,
    clear,
    name,
    className,
    action,
    ref: _,
    validityMessages,
    ...frame
  } = props;
  const word = useWords(english);
  const { locale } = useLocale();
  const combobox = useCombobox(props);
  const { fixed, input, open, query, readOnly, set, setValues, values } = combobox;
  const [present, onExited] = usePresence(open);

  const filled = values.some(Boolean);
  const missing = Boolean(props.required) && !filled;
  const unmeant = Boolean(query?.trim()) && (!multiple || missing);
  const submitted = multiple || values.length > 0 ? values : [''];

  return textFrame(
    {
      ...frame,
      name,
      className: clsx(multiple && styles.multiple, className),
      validityMessages: {
        patternMismatch: word('comboboxUnmeant'),
        valueMissing: word(multiple ? 'choicesMissing' : 'choiceMissing'),
        ...validityMessages,
      },
    },
    ({ required, ...control }) => (
      <>
        {name !== undefined && (
          <span hidden>
            {submitted.map((one) => (
              <input
                key={one}
                type="hidden"
                name={name}
                value={one}
                disabled={control.disabled}
                form={props.form}
              />
            ))}
          </span>
        )}
        {multiple && values.length > 0 && (
          <ComboboxTags
            values={values}
            label={combobox.label}
            // More would push the list out of sight, and take long to draw.
            visible={open ? Math.max(visibleTags, 50) : visibleTags}
            disabled={control.disabled}
            onRemove={
              fixed
                ? undefined
                : (gone, event) =>
                    setValues(
                      values.filter((one) => one !== gone),
                      event,
                    )
            }
          />
        )}
        <input
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          {...control}
          {...inputHandlers(combobox, props, locale)}
          // What is submitted are the values, not what is typed.
          name={undefined}
          ref={input}
          className={clsx(control.className, multiple ? styles.text : '')}
          role="combobox"
          aria-autocomplete="list"
          aria-controls={open ? `${control.id}-list` : undefined}
          aria-expanded={open}
          aria-required={required}
          // What is chosen need not be typed again.
          required={required && missing}
          pattern={unmeant ? never : undefined}
          readOnly={readOnly}
          placeholder={multiple && values.length > 0 ? undefined : props.placeholder}
          value={combobox.text}
        />
        {present && (
          <ComboboxPopup
            id={`${control.id}-list`}
            combobox={combobox}
            settings={props as ComboboxProps<boolean, Option>}
            onExited={onExited}
          />
        )}
        {action}
        {clear && !fixed && (filled || query) && (
          <TextFieldAction
            className={multiple ? clsx(styles.button, styles.clear) : undefined}
            label={word('textFieldClear')}
            onClick={(event) => {
              input.current?.focus();
              set({ query: null });
              setValues([], event);
            }}
          >
            <CloseIcon />
          </TextFieldAction>
        )}
        {!readOnly && (
          <TextFieldAction
            className={clsx(styles.chevron, multiple && styles.button)}
            label={word('comboboxShow')}
            disabled={control.disabled}
            aria-expanded={open}
            onClick={() => {
              input.current?.focus();
              set({ open: !open, start: 'chosen' });
            }}
          />
        )}
      </>
    ),
  );
}
