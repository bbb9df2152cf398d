/**
 * English, and the source of all message keys. `{name}` marks the place of a value. A message that names
 * a number is a record of plural categories; its form is chosen by the value `count`.
 */
export const en = {
  /** The checkbox that stands for all of a group. */
  checkboxGroupAll: 'Select all',
  /** Nothing is chosen where one of several options must be. */
  choiceMissing: 'Choose an option',
  /** Nothing is chosen where one option must be, or several may. */
  choicesMissing: 'Choose at least one option',
  /** A line of the list that creates what is typed. */
  comboboxCreate: 'Create “{text}”',
  /** In the list of a combobox that found nothing. */
  comboboxEmpty: 'No results',
  /** The server did not answer a search. */
  comboboxFailed: 'The search failed',
  /** No more can be chosen. */
  comboboxFull: {
    one: 'No more than {count} can be chosen',
    other: 'No more than {count} can be chosen',
  },
  /** The name of a button that shows the tags that are not shown. */
  comboboxHidden: { one: 'Show {count} more', other: 'Show {count} more' },
  /** The name of the list of a combobox. */
  comboboxList: 'Suggestions',
  /** How many tags are not shown. */
  comboboxMore: '+{count}',
  /** The heading of all options but the pinned and the recent ones. */
  comboboxOthers: 'Others',
  /** The heading of options that always come first. */
  comboboxPinned: 'Pinned',
  /** The heading of options that were used last. */
  comboboxRecent: 'Recent',
  /** Read out: how many options were found. */
  comboboxResults: { one: '{count} result', other: '{count} results' },
  /** A line of the list that searches again. */
  comboboxRetry: 'Try again',
  /** A line of the list that chooses everything that was found. */
  comboboxSelectAll: { one: 'Select {count} result', other: 'Select all {count} results' },
  /** The button that shows the list of a combobox, and hides it. */
  comboboxShow: 'Show suggestions',
  /** The search begins when so many characters are typed. */
  comboboxTooShort: {
    one: 'Type at least {count} character',
    other: 'Type at least {count} characters',
  },
  /** What was typed is none of the options. */
  comboboxUnmeant: 'Choose from the list, or clear the text',
  /** The button that closes a dialog. */
  dialogClose: 'Close',
  /** The button that closes a dialog and gives up what was typed in it. */
  dialogDiscard: 'Discard changes',
  /** The question asked before a dialog with unsaved changes closes. */
  dialogDiscardTitle: 'Discard your changes?',
  /** The button that goes back to a dialog with unsaved changes. */
  dialogKeepEditing: 'Keep editing',
  /** The mark of a field that may stay empty. */
  fieldOptional: 'Optional',
  /** The mark of a field that must be filled in. */
  fieldRequired: 'Required',
  /** The name of the ⌘ key. */
  kbdCommand: 'Command',
  /** The Ctrl key, as it is printed on keyboards. */
  kbdControl: 'Ctrl',
  /** The name of the ⌥ key. */
  kbdOption: 'Option',
  /** The Shift key, as it is printed on keyboards, and the name of ⇧. */
  kbdShift: 'Shift',
  /** Read out after the text of a link that leaves this page where it is. */
  linkOpensInNewTab: 'Opens in a new tab',
  /** The button that lowers a number by one step. */
  numberFieldDecrease: 'Decrease',
  /** The button that raises a number by one step. */
  numberFieldIncrease: 'Increase',
  /** Typed text is no number in this language; `example` is one. */
  numberFieldUnreadable: 'Enter a number, such as {example}',
  /** The button that makes a password readable, and is pressed while it is. */
  passwordFieldShow: 'Show password',
  /** In the list of a select that has no options. */
  selectEmpty: 'No options',
  /** In a select in which nothing is chosen yet. */
  selectPlaceholder: 'Choose…',
  /** The name of a spinner, and what a busy button says. */
  spinnerLoading: 'Loading',
  /** The button that takes a tag away. */
  tagRemove: 'Remove {label}',
  /** How many more characters fit. */
  textFieldCharactersLeft: { one: '{count} character left', other: '{count} characters left' },
  /** By how many characters the text is too long. */
  textFieldCharactersOver: {
    one: '{count} character too many',
    other: '{count} characters too many',
  },
  /** How much of the limit is used: `used` characters of `count`. */
  textFieldCharactersUsed: {
    one: '{used} of {count} character',
    other: '{used} of {count} characters',
  },
  /** The button that empties a text field. */
  textFieldClear: 'Clear',
  /** Something typed or pasted does not fit the format of a field. */
  textFieldLeftOut: '“{text}” does not fit here and was left out',
  /** `badInput`: the browser cannot read what was typed, such as half a date. */
  validityBadInput: 'This value is incomplete or cannot be read',
  /** `patternMismatch`: say more with the field's own `error`. */
  validityPatternMismatch: 'Use the requested format',
  /** `rangeOverflow` */
  validityRangeOverflow: 'Enter {maximum} or less',
  /** `rangeUnderflow` */
  validityRangeUnderflow: 'Enter {minimum} or more',
  /** `stepMismatch` */
  validityStepMismatch: 'Enter a value in steps of {step}',
  /** `tooLong`; `count` is the longest allowed. */
  validityTooLong: {
    one: 'Use no more than {count} character',
    other: 'Use no more than {count} characters',
  },
  /** `tooShort`; `count` is the shortest allowed. */
  validityTooShort: {
    one: 'Enter at least {count} character',
    other: 'Enter at least {count} characters',
  },
  /** `typeMismatch` of an email field. */
  validityTypeMismatchEmail: 'Enter an email address, such as name@example.com',
  /** `typeMismatch` of a URL field. */
  validityTypeMismatchUrl: 'Enter a full web address, such as https://example.com',
  /** `valueMissing` */
  validityValueMissing: 'Fill in this field',
} as const;
