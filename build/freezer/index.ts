export { freezer } from './freezer.ts';
export { freezeStyles, type FrozenStyles } from './freezeStyles.ts';
