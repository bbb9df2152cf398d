'use client';

import type { ComponentProps, MouseEvent } from 'react';

function focusInput(event: MouseEvent<HTMLElement>) {
  const input = event.currentTarget.parentElement?.querySelector('input');
  if ((event.target as Element).closest('a, button, input, select') || !input) return;
  event.preventDefault();
  input.focus();
}

/** What stands before or after the input of a `TextField`, inside its box. A press on it is one on the input. */
export function TextFieldAdornment(props: ComponentProps<'span'>) {
  return <span onMouseDown={focusInput} {...props} />;
}
