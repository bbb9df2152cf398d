export { Field, type FieldControlProps, type FieldOptions, type FieldProps } from './Field';
export { FormErrors } from './FormErrors';
export { splitFieldProps } from './splitFieldProps';
