export { Select, type SelectProps } from './Select';
export type { SelectOption, SelectOptions } from './selectItems';
