'use client';

import { useRef } from 'react';
import { Button } from '../../atoms/Button';
import { useRemovalFocus } from '../../behaviors';
import { RefreshIcon } from '../../icons/RefreshIcon';
import { errorStateRetry, useMessages } from '../../locale';
import type { ErrorStateProps } from './ErrorState';
import { usePending } from './usePending';

const english = { errorStateRetry };

/** Tries again. It keeps the focus, and when what failed takes its place, the focus goes to a neighbour. */
export function ErrorStateRetry({
  onRetry,
  retrying,
}: Required<Pick<ErrorStateProps, 'onRetry'>> & Pick<ErrorStateProps, 'retrying'>) {
  const message = useMessages(english);
  const button = useRef<HTMLButtonElement>(null);
  const removalAsked = useRemovalFocus(button);
  const [pending, wait] = usePending();
  return (
    <Button
      ref={button}
      variant="secondary"
      icon={<RefreshIcon />}
      loading={retrying ?? pending}
      onClick={() => {
        removalAsked();
        wait(onRetry());
      }}
    >
      {message('errorStateRetry')}
    </Button>
  );
}
