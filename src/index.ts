export { Button, type ButtonProps } from './atoms/Button';
export { IconButton, type IconButtonProps } from './atoms/IconButton';
export { Spinner, type SpinnerProps } from './atoms/Spinner';
export { Stack, type StackProps } from './atoms/Stack';
export { Text, type TextProps } from './atoms/Text';
