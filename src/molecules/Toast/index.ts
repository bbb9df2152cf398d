export {
  toast,
  type ShowToast,
  type ToastAction,
  type ToastOptions,
  type ToastPromiseMessages,
} from './toast';
export { Toasts, type ToastsProps } from './Toasts';
export { useToast, type ToastState } from './useToast';
