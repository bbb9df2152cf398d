export { freezer } from './freezer.ts';
export { freezeStyles } from './freezeStyles.ts';
