'use client';

import { useContext, useId } from 'react';
import { Button, type ButtonProps } from '../../atoms/Button';
import { FormPending } from './FormPending';

export type SubmitButtonProps = Omit<ButtonProps, 'href' | 'type'>;

/**
 * Submits the `Form` around it. While that runs, the button that was pressed is `loading`, and the others
 * cannot be pressed.
 */
export function SubmitButton({ id, loading = false, ...props }: SubmitButtonProps) {
  const generatedId = useId();
  const ownId = id ?? generatedId;
  const pending = useContext(FormPending);
  return (
    <Button
      type="submit"
      id={ownId}
      loading={loading || pending === '' || pending === ownId}
      {...props}
      {...(pending !== undefined && { 'aria-disabled': true, onClick: undefined })}
    />
  );
}
