export { Combobox } from './Combobox';
export type { ComboboxProps, ComboboxValue } from './ComboboxProps';
export type { ComboboxOption } from './comboboxRows';
export type { ComboboxAnswer, ComboboxLoad, ComboboxRequest } from './useAsyncOptions';
