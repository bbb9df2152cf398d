'use client';

import type { MouseEvent } from 'react';
import { Button } from '../../atoms/Button';
import { ChevronEndIcon } from '../../icons/ChevronEndIcon';
import { ChevronStartIcon } from '../../icons/ChevronStartIcon';
import { paginationNext, paginationPrevious, useMessages } from '../../locale';
import * as styles from './Pagination.styles';

const english = { paginationNext, paginationPrevious };

interface PaginationStepProps {
  direction: 'previous' | 'next';
  /** In words, where it stands alone. */
  worded: boolean;
  /** It is a link, or would be. */
  link: boolean;
  /** What leads there; `null` at the end. */
  way:
    | { href?: string; onClick?: (event: MouseEvent<HTMLElement>) => void }
    | null
    | undefined
    | '';
}

/** One page back or on. At the end it stays where it is, and keeps the focus, but leads nowhere. */
export function PaginationStep({ direction, worded, link, way }: PaginationStepProps) {
  const message = useMessages(english);
  const back = direction === 'previous';
  const words = message(back ? 'paginationPrevious' : 'paginationNext');
  const icon = back ? <ChevronStartIcon /> : <ChevronEndIcon />;
  return (
    <Button
      variant={worded ? 'secondary' : 'quiet'}
      size="small"
      className={worded ? undefined : styles.slot}
      rel={back ? 'prev' : 'next'}
      aria-label={worded ? undefined : words}
      aria-disabled={way ? undefined : true}
      icon={back ? icon : undefined}
      iconEnd={back ? undefined : icon}
      href={link ? '#' : undefined}
      {...way}
    >
      {worded && words}
    </Button>
  );
}
