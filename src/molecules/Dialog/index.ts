export { Dialog, type DialogProps } from './Dialog';
export { DialogBase, type DialogBaseProps, type DialogContent } from './DialogBase';
