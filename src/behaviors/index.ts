export { classOf } from './classOf';
export { clearInput } from './clearInput';
export {
  focusable,
  focusPoint,
  holdsFocus,
  returnFocus,
  takesFocus,
  type FocusPoint,
} from './focusPoint';
export { joinRefs } from './joinRefs';
export { mergeProps } from './mergeProps';
export { closeModalDialog, isShown, showModalDialog } from './modalDialog';
export { hidePopup, isPopupShown, showPopup } from './popup';
export { safeHref } from './safeHref';
export { themeRoot, type ThemeRoot } from './themeRoot';
export { useBackdropPress } from './useBackdropPress';
export { useCharacterLimit } from './useCharacterLimit';
export { useControllableState } from './useControllableState';
export { useFieldValidity } from './useFieldValidity';
export { useOverflow } from './useOverflow';
export { usePopover } from './usePopover';
export { usePresence } from './usePresence';
export { useRemovalFocus } from './useRemovalFocus';
export type { ValidityFlag, ValidityProblem } from './validityProblem';
export { warnOnce } from './warnOnce';
export { whenExited } from './whenExited';
export { whenOutOfSight } from './whenOutOfSight';
