export { arrowTarget } from './arrowTarget';
export { choicesOf, type ChoiceOption, type ChoiceOptions } from './choicesOf';
export { classOf } from './classOf';
export { clearInput } from './clearInput';
export { focusable } from './focusable';
export {
  around,
  focusPoint,
  holdsFocus,
  returnFocus,
  takesFocus,
  type FocusPoint,
} from './focusPoint';
export { focusInto } from './focusInto';
export { headingTag, type HeadingLevel } from './headingTag';
export { headsFor } from './headsFor';
export { isRefused } from './isRefused';
export { joinRefs } from './joinRefs';
export { mergeProps } from './mergeProps';
export { modalDialog, type DialogLayer } from './modalDialog';
export { hidePopup, showPopup } from './popup';
export { numberInRange } from './numberInRange';
export { radioChoices, type RadioValueOptions } from './radioChoices';
export { rewriteInput, textChange } from './rewriteInput';
export { safeHref } from './safeHref';
export { safeSrc } from './safeSrc';
export { themeRoot, type ThemeRoot } from './themeRoot';
export { useActiveDescendant } from './useActiveDescendant';
export { useApplePlatform } from './useApplePlatform';
export { useBackdropPress } from './useBackdropPress';
export { useCharacterLimit } from './useCharacterLimit';
export { useControllableState } from './useControllableState';
export { useCustomValidity } from './useCustomValidity';
export { useDraft } from './useDraft';
export { useFieldValidity, type FieldValidity } from './useFieldValidity';
export { useFormReset } from './useFormReset';
export { useNow } from './useNow';
export { useOverflow } from './useOverflow';
export { useOwnRef } from './useOwnRef';
export { usePopover } from './usePopover';
export { usePresence } from './usePresence';
export { useRemovalFocus } from './useRemovalFocus';
export { useShownProblem } from './useShownProblem';
export { useTypeahead } from './useTypeahead';
export { useVirtualRows } from './useVirtualRows';
export type { ValidityFlag, ValidityProblem } from './validityProblem';
export { warnAboutValue } from './warnAboutValue';
export { warnOfUnknown } from './warnOfUnknown';
export { warnOnce } from './warnOnce';
export { whenExited } from './whenExited';
export { whenOutOfSight } from './whenOutOfSight';
export { writeValue } from './writeValue';
