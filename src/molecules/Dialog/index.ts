export { Dialog, type DialogProps } from './Dialog';
export { DialogBase, type DialogBaseProps } from './DialogBase';
