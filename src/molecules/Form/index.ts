export { Form, type FormProps } from './Form';
export { SubmitButton, type SubmitButtonProps } from './SubmitButton';
export type { FormErrorMessages } from './useServerErrors';
