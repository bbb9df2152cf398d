'use client';

import { HideIcon } from '../../icons/HideIcon';
import { ShowIcon } from '../../icons/ShowIcon';
import { passwordFieldShow, useMessages } from '../../locale';
import { TextField, TextFieldAction, type TextFieldProps } from '../TextField';
import { useReveal } from './useReveal';

const english = { passwordFieldShow };

export interface PasswordFieldProps extends Omit<
  TextFieldProps,
  'action' | 'autoComplete' | 'clear' | 'prefix' | 'suffix' | 'type'
> {
  /**
   * What password managers may do: fill in the password they know, or suggest a `new-password`, for both
   * fields where it is asked for twice. Do not turn them off (WCAG 2.2, 3.3.8 Accessible Authentication).
   * @default 'current-password'
   */
  autoComplete?: 'current-password' | 'new-password' | 'one-time-code';
}

/**
 * Asks for a secret: what is typed shows as dots, until people ask to see it; and again once it is sent.
 * Pasting stays possible. The button is a toggle (APG Button): its name stays, its state changes.
 */
export function PasswordField({ autoComplete = 'current-password', ...props }: PasswordFieldProps) {
  const message = useMessages(english);
  const { shown, toggle } = useReveal();
  return (
    <TextField
      autoCapitalize="none"
      autoComplete={autoComplete}
      autoCorrect="off"
      // Once it is shown, browsers would send it to their spelling services.
      spellCheck={false}
      {...props}
      type={(shown ? 'text' : 'password') as 'text'}
      action={
        <TextFieldAction
          label={message('passwordFieldShow')}
          aria-pressed={shown}
          disabled={props.disabled}
          onClick={toggle}
          tabIndex={0}
        >
          {shown ? <HideIcon /> : <ShowIcon />}
        </TextFieldAction>
      }
    />
  );
}
