export { Field, type FieldControlProps, type FieldOptions, type FieldProps } from './Field';
export { splitFieldProps } from './splitFieldProps';
