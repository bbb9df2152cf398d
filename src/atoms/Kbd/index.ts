export { Kbd, type KbdProps } from './Kbd';
export { KbdModifiers } from './KbdModifiers';
