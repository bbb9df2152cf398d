/*
 * English, and the source of all message keys. `{name}` marks the place of a value. A message that names a
 * number is a record of plural categories; its form is chosen by the value `count`. Each is an export of its
 * own: a page carries the words of the components it shows, and no others.
 */

/** The name of a navigation that shows where a page stands. */
export const breadcrumbsLabel = 'Breadcrumbs';

/** The button that shows the levels which are left out. */
export const breadcrumbsMore = 'Show more levels';

/** The checkbox that stands for all of a group. */
export const checkboxGroupAll = 'Select all';

/** Nothing is chosen where one of several options must be. */
export const choiceMissing = 'Choose an option';

/** Nothing is chosen where one option must be, or several may. */
export const choicesMissing = 'Choose at least one option';

/** A line of the list that creates what is typed. */
export const comboboxCreate = 'Create “{text}”';

/** In the list of a combobox that found nothing. */
export const comboboxEmpty = 'No results';

/** The server did not answer a search. */
export const comboboxFailed = 'The search failed';

/** No more can be chosen. */
export const comboboxFull = {
  one: 'No more than {count} can be chosen',
  other: 'No more than {count} can be chosen',
} as const;

/** The name of a button that shows the tags that are not shown. */
export const comboboxHidden = { one: 'Show {count} more', other: 'Show {count} more' } as const;

/** The name of the list of a combobox. */
export const comboboxList = 'Suggestions';

/** How many tags are not shown. */
export const comboboxMore = '+{count}';

/** The heading of all options but the pinned and the recent ones. */
export const comboboxOthers = 'Others';

/** The heading of options that always come first. */
export const comboboxPinned = 'Pinned';

/** The heading of options that were used last. */
export const comboboxRecent = 'Recent';

/** Read out: how many options were found. */
export const comboboxResults = { one: '{count} result', other: '{count} results' } as const;

/** A line of the list that searches again. */
export const comboboxRetry = 'Try again';

/** A line of the list that chooses everything that was found. */
export const comboboxSelectAll = {
  one: 'Select {count} result',
  other: 'Select all {count} results',
} as const;

/** The button that shows the list of a combobox, and hides it. */
export const comboboxShow = 'Show suggestions';

/** The search begins when so many characters are typed. */
export const comboboxTooShort = {
  one: 'Type at least {count} character',
  other: 'Type at least {count} characters',
} as const;

/** What was typed is none of the options. */
export const comboboxUnmeant = 'Choose from the list, or clear the text';

/** The button that leaves things as they are. */
export const confirmDialogCancel = 'Cancel';

/** The button that does it, where the question names no verb. */
export const confirmDialogConfirm = 'Confirm';

/** It was confirmed, and could not be done. */
export const confirmDialogFailed = 'That did not work. Try again, or cancel.';

/** The label of a field in which a word must be typed before it can be done. */
export const confirmDialogType = 'Type “{text}” to confirm';

/** The button that closes a dialog. */
export const dialogClose = 'Close';

/** The button that closes a dialog and gives up what was typed in it. */
export const dialogDiscard = 'Discard changes';

/** The question asked before a dialog with unsaved changes closes. */
export const dialogDiscardTitle = 'Discard your changes?';

/** The button that goes back to a dialog with unsaved changes. */
export const dialogKeepEditing = 'Keep editing';

/** The handle by which a drawer is made larger and smaller. */
export const drawerResize = 'Resize';

/** Read out: the id of a report was copied. */
export const errorStateCopied = 'Copied';

/** The button that copies the id of a report. */
export const errorStateCopy = 'Copy report ID';

/** Before the id under which an error was reported. */
export const errorStateReport = 'Report ID';

/** The button that does again what has failed. */
export const errorStateRetry = 'Try again';

/** The heading in place of what could not be loaded. */
export const errorStateTitle = 'This could not be loaded';

/** The mark of a field that may stay empty. */
export const fieldOptional = 'Optional';

/** The mark of a field that must be filled in. */
export const fieldRequired = 'Required';

/** For assistive technology: files are now in the list; `what` is a name or how many. */
export const fileUploadAdded = 'Added: {what}';

/** Audio files of any kind, in a list of what is accepted. */
export const fileUploadAudio = 'Audio';

/** The button that stops an upload. */
export const fileUploadCancel = 'Cancel upload of {name}';

/** The state of a file whose upload was stopped by its user. */
export const fileUploadCancelled = 'Upload cancelled';

/** The place to drop a file, and the button that asks for one. */
export const fileUploadChooseFile = 'Choose a file or drop it here';

/** The place to drop files, and the button that asks for them. */
export const fileUploadChooseFiles = 'Choose files or drop them here';

/** How many files, inside another message or alone. */
export const fileUploadCount = { one: '{count} file', other: '{count} files' } as const;

/** The state of a file that is on the server. */
export const fileUploadDone = 'Uploaded';

/** The place to drop files, while files are dragged. */
export const fileUploadDrop = 'Drop to add';

/** Why a file was not added. */
export const fileUploadDuplicate = '{name} is in the list already';

/** Why a file was not added: it has 0 bytes. */
export const fileUploadEmpty = '{name} is empty';

/** The state of a file whose upload failed. */
export const fileUploadFailed = 'Upload failed';

/** For assistive technology; `what` is a name or how many files. */
export const fileUploadFailures = 'Upload failed: {what}';

/** For assistive technology; `what` is a name or how many files. */
export const fileUploadFinished = 'Uploaded: {what}';

/** The button that asks for a folder, whose files are then added. */
export const fileUploadFolder = 'Choose a folder';

/** Pictures of any kind, in a list of what is accepted. */
export const fileUploadImages = 'Images';

/** How large a file may be, or how many there may be. */
export const fileUploadLimit = 'up to {limit}';

/** The name of the list of files. */
export const fileUploadList = 'Files';

/** What to do in a required field without files. */
export const fileUploadMissing = 'Choose a file';

/** A read-only field without files. */
export const fileUploadNone = 'No files';

/** The name of a picture from the clipboard, without its extension. */
export const fileUploadPasted = 'Pasted image {time}';

/** The name of a progress bar. */
export const fileUploadProgress = 'Upload of {name}';

/** The files of a dropped folder are being looked up. */
export const fileUploadReading = 'Reading the folder…';

/** The heading of a list of reasons; `what` is how many files. */
export const fileUploadRefused = 'Not added: {what}';

/** The button that empties the list of files. */
export const fileUploadRemoveAll = 'Remove all';

/** For assistive technology; `what` is a name or how many files. */
export const fileUploadRemoved = 'Removed: {what}';

/** The button that uploads a file again. */
export const fileUploadRetry = 'Retry upload of {name}';

/** The button that uploads all files again that failed. */
export const fileUploadRetryAll = 'Retry failed uploads';

/** Why a form is not submitted yet. */
export const fileUploadRunning = 'Wait until all files are uploaded';

/** How far a list of uploads is. */
export const fileUploadSummary = '{done} of {count} uploaded';

/** Why a file was not added. */
export const fileUploadTooLarge = '{name} is larger than {size}';

/** Why a file was not added; `limit` is how many files there may be. */
export const fileUploadTooMany = '{name} does not fit: {limit} at most';

/** Why a file was not added. */
export const fileUploadTooSmall = '{name} is smaller than {size}';

/** Why a file was not added: the system did not hand it out. */
export const fileUploadUnreadable = '{name} could not be read';

/** Why a form is not submitted, and what to do. */
export const fileUploadUnsent = 'Retry or remove what could not be uploaded';

/** Videos of any kind, in a list of what is accepted. */
export const fileUploadVideos = 'Videos';

/** The state of a file whose upload has not begun. */
export const fileUploadWaiting = 'Waiting';

/** Why a file was not added; `types` is what to choose in its stead. */
export const fileUploadWrongType = '{name} cannot be used here: choose {types}';

/** What a form says when its submission ended in an error that nobody foresaw. */
export const formFailed = 'That did not work. What you entered is still here: try again.';

/** A line of the summary of a form. */
export const formProblem = '{label}: {problem}';

/** The heading of the summary of a form. */
export const formProblems = {
  one: 'There is a problem',
  other: 'There are {count} problems',
} as const;

/** The button that takes an alert or a banner away. */
export const inlineAlertDismiss = 'Dismiss';

/** The name of the ⌘ key. */
export const kbdCommand = 'Command';

/** The Ctrl key, as it is printed on keyboards. */
export const kbdControl = 'Ctrl';

/** The name of the ⌥ key. */
export const kbdOption = 'Option';

/** The Shift key, as it is printed on keyboards, and the name of ⇧. */
export const kbdShift = 'Shift';

/** Read out after the text of a link that leaves this page where it is. */
export const linkOpensInNewTab = 'Opens in a new tab';

/** The button that lowers a number by one step. */
export const numberFieldDecrease = 'Decrease';

/** The button that raises a number by one step. */
export const numberFieldIncrease = 'Increase';

/** Typed text is no number in this language; `example` is one. */
export const numberFieldUnreadable = 'Enter a number, such as {example}';

/** The name of the links to the pages of a list. */
export const paginationLabel = 'Pages';

/** To the next page of a list. */
export const paginationNext = 'Next page';

/** A page of a list. */
export const paginationPage = 'Page {page}';

/** To the previous page of a list. */
export const paginationPrevious = 'Previous page';

/** Which items of a list are shown, of `count` in all. */
export const paginationRange = {
  one: '{first}–{last} of {count}',
  other: '{first}–{last} of {count}',
} as const;

/** How many items of a list stand on one page. */
export const paginationSize = 'Per page';

/** The button that makes a password readable, and is pressed while it is. */
export const passwordFieldShow = 'Show password';

/** In the list of a select that has no options. */
export const selectEmpty = 'No options';

/** In a select in which nothing is chosen yet. */
export const selectPlaceholder = 'Choose…';

/** The upper thumb of a range slider. */
export const sliderMaximum = 'Maximum';

/** The lower thumb of a range slider. */
export const sliderMinimum = 'Minimum';

/** The name of a spinner, and what a busy button says. */
export const spinnerLoading = 'Loading';

/** Read out after the name of a step that is done. */
export const stepperComplete = 'Completed';

/** Read out after the name of a step that must be mended. */
export const stepperError = 'Has errors';

/** The name of a list of steps. */
export const stepperLabel = 'Steps';

/** Which step it is, of `count`. */
export const stepperPosition = {
  one: 'Step {step} of {count}',
  other: 'Step {step} of {count}',
} as const;

/** The button that shows the tabs for which there is no room. */
export const tabsMore = 'More tabs';

/** The button that takes a tag away. */
export const tagRemove = 'Remove {label}';

/** For assistive technology: values are now in a list of tags; `what` is one, or how many. */
export const tagsFieldAdded = 'Added: {what}';

/** How many tags, inside another message. */
export const tagsFieldCount = { one: '{count} value', other: '{count} values' } as const;

/** Why a tag was not added; `what` is one, or how many. */
export const tagsFieldDuplicate = 'In the list already: {what}';

/** Why a tag was not added. */
export const tagsFieldFull = {
  one: 'No more than {count} value can be added',
  other: 'No more than {count} values can be added',
} as const;

/** What is wrong with one of several tags. */
export const tagsFieldInvalid = '{text}: {reason}';

/** For assistive technology: values are no longer in a list of tags; `what` is one, or how many. */
export const tagsFieldRemoved = 'Removed: {what}';

/** How many more characters fit. */
export const textFieldCharactersLeft = {
  one: '{count} character left',
  other: '{count} characters left',
} as const;

/** By how many characters the text is too long. */
export const textFieldCharactersOver = {
  one: '{count} character too many',
  other: '{count} characters too many',
} as const;

/** The button that empties a text field. */
export const textFieldClear = 'Clear';

/** A value with a fixed form is not whole; `example` is one. */
export const textFieldIncomplete = 'Enter all of it, such as {example}';

/** Something typed or pasted does not fit the format of a field. */
export const textFieldLeftOut = '“{text}” does not fit here and was left out';

/** The button that takes all toasts away. */
export const toastClear = 'Dismiss all';

/** The button that takes a toast away. */
export const toastDismiss = 'Dismiss';

/** The button that shows the toasts that wait. */
export const toastMore = '{count} more';

/** The name of the place where toasts appear. */
export const toastRegion = 'Notifications';

/** The action that takes back what was done. */
export const toastUndo = 'Undo';

/** In a branch of a tree that has no leaves. */
export const treeViewEmpty = 'Nothing in here';

/** In a branch of a tree whose leaves could not be loaded. */
export const treeViewFailed = 'Could not be loaded. Try again';

/** `badInput`: the browser cannot read what was typed, such as half a date. */
export const validityBadInput = 'This value is incomplete or cannot be read';

/** `patternMismatch`: say more with the field's own `error`. */
export const validityPatternMismatch = 'Use the requested format';

/** `rangeOverflow` */
export const validityRangeOverflow = 'Enter {maximum} or less';

/** `rangeUnderflow` */
export const validityRangeUnderflow = 'Enter {minimum} or more';

/** `stepMismatch` */
export const validityStepMismatch = 'Enter a value in steps of {step}';

/** `tooLong`; `count` is the longest allowed. */
export const validityTooLong = {
  one: 'Use no more than {count} character',
  other: 'Use no more than {count} characters',
} as const;

/** `tooShort`; `count` is the shortest allowed. */
export const validityTooShort = {
  one: 'Enter at least {count} character',
  other: 'Enter at least {count} characters',
} as const;

/** `typeMismatch` of an email field. */
export const validityTypeMismatchEmail = 'Enter an email address, such as name@example.com';

/** `typeMismatch` of a URL field. */
export const validityTypeMismatchUrl = 'Enter a full web address, such as https://example.com';

/** `valueMissing` */
export const validityValueMissing = 'Fill in this field';
