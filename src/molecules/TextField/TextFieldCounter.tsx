'use client';

import { useMessages } from '../../locale';
import * as styles from './TextField.styles';

interface TextFieldCounterProps {
  /** How many characters still fit; negative when there are too many. */
  left: number;
  /** How many characters fit. */
  limit: number;
}

/** How many characters of a `TextField` are left. Announced only when it gets tight. */
export function TextFieldCounter({ left, limit }: TextFieldCounterProps) {
  const message = useMessages();
  const over = left < 0;
  return (
    <div
      className={over ? styles.over : undefined}
      aria-live={left <= limit / 10 ? 'polite' : 'off'}
    >
      {over
        ? message('textFieldCharactersOver', { count: -left })
        : message('textFieldCharactersLeft', { count: left })}
    </div>
  );
}
