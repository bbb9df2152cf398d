export { focusRing } from './focusRing';
export { iconSize } from './iconSize';
export { layer } from './layer';
export { spinnerShape } from './spinnerShape';
export * from './tokens';
export { visuallyHidden } from './visuallyHidden';
