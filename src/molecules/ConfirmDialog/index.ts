export { confirm, type ConfirmOptions } from './confirm';
export { ConfirmDialog, type ConfirmDialogProps } from './ConfirmDialog';
export { ConfirmDialogs } from './ConfirmDialogs';
export { useUnsavedChanges } from './useUnsavedChanges';
