export { focusRing } from './focusRing';
export { layer } from './layer';
export * from './tokens';
export { visuallyHidden } from './visuallyHidden';
