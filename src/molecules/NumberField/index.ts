export type { NumberFieldFormat } from './formatDecimal';
export { NumberField, type NumberFieldProps } from './NumberField';
