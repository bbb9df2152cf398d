export { isReadOnlyValue } from './isReadOnlyValue';
export { TextField, type TextFieldProps } from './TextField';
export { TextFieldAction } from './TextFieldAction';
export type { MaskedEdit, TextMask } from './TextMask';
export { textFrame, type TextFrameOptions } from './textFrame';
export { textValue, type TextValueOptions } from './textValue';
