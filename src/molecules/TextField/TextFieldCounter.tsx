'use client';

import { useCharacterLimit } from '../../behaviors';
import {
  textFieldCharactersLeft,
  textFieldCharactersOver,
  useMessages,
  validityTooLong,
} from '../../locale';
import * as styles from './TextField.styles';

const english = { textFieldCharactersLeft, textFieldCharactersOver, validityTooLong };

interface TextFieldCounterProps {
  /** How many characters fit. */
  limit: number;
  /** The text, if the page keeps it. */
  value: string | undefined;
  /** The text at first, if the field keeps it. */
  defaultValue: string | undefined;
}

/** How many characters of a `TextField` are left. Announced only when it gets tight. */
export function TextFieldCounter({ limit, ...text }: TextFieldCounterProps) {
  const message = useMessages(english);
  const { left, ref } = useCharacterLimit({
    ...text,
    limit,
    message: message('validityTooLong', { count: limit }),
  });
  const over = left < 0;
  return (
    <div
      className={over ? styles.over : undefined}
      ref={ref}
      aria-live={left <= limit / 10 ? 'polite' : 'off'}
    >
      {over
        ? message('textFieldCharactersOver', { count: -left })
        : message('textFieldCharactersLeft', { count: left })}
    </div>
  );
}
