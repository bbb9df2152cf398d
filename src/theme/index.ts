export { focusRing } from './focusRing';
export { iconSize } from './iconSize';
export { layer } from './layer';
export * from './tokens';
export { visuallyHidden } from './visuallyHidden';
