export { cardMask } from './cardMask';
export { ipiMask } from './ipiMask';
export { isrcMask } from './isrcMask';
export { iswcMask } from './iswcMask';
export { phoneMask } from './phoneMask';
export { textMask, type TextMaskOptions } from './textMask';
