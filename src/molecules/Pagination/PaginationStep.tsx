'use client';

import type { MouseEvent } from 'react';
import { Button } from '../../atoms/Button';
import { keepFocus } from '../../behaviors';
import { ChevronEndIcon } from '../../icons/ChevronEndIcon';
import { ChevronStartIcon } from '../../icons/ChevronStartIcon';
import { paginationNext, paginationPrevious, useMessages } from '../../locale';
import * as styles from './Pagination.styles';

const english = { paginationNext, paginationPrevious };

interface PaginationWay {
  href?: string;
  onClick?: (event: MouseEvent<HTMLElement>) => void;
}

interface PaginationStepProps {
  direction: 'previous' | 'next';
  /** In words, where it stands alone. */
  worded: boolean;
  /** It is a link, or would be. */
  link: boolean;
  /** What leads there; nothing at the end. */
  way: PaginationWay | false | null | undefined;
}

/** One page back or on. At the end it stays where it is, and keeps the focus, but leads nowhere. */
export function PaginationStep({ direction, worded, link, way }: PaginationStepProps) {
  const message = useMessages(english);
  const back = direction === 'previous';
  const words = message(back ? 'paginationPrevious' : 'paginationNext');
  return (
    <Button
      ref={keepFocus}
      {...(worded
        ? { variant: 'secondary', children: words }
        : { variant: 'quiet', className: styles.slot, 'aria-label': words })}
      {...(back
        ? { icon: <ChevronStartIcon />, rel: 'prev' }
        : { iconEnd: <ChevronEndIcon />, rel: 'next' })}
      size="small"
      aria-disabled={way ? undefined : true}
      href={link ? '#' : undefined}
      {...way}
    />
  );
}
