export { Field, type FieldProps } from './Field';
export { FieldFrame, type FieldControlProps, type FieldOptions } from './FieldFrame';
export { FormErrors } from './FormErrors';
