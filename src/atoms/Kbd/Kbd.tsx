import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import { KbdModifiers } from './KbdModifiers';
import { readKeys } from './readKeys';
import * as styles from './Kbd.styles';

export interface KbdProps extends ComponentProps<'kbd'> {
  /**
   * Keys that are pressed together, joined by `+`: `'Mod+Shift+K'`. `Mod` is ⌘ on Apple devices and Ctrl
   * elsewhere; `Control`, `Alt` and `Shift` are shown as on the reader's keyboard, `ArrowUp` and its like
   * as arrows, all others as they are written.
   */
  keys?: string;
}

const modifier = /Alt|Control|Mod|Shift/;

/**
 * Shows what to press. The server draws the keys of PC keyboards, and Apple devices draw theirs once the
 * page is alive. For keys pressed one after the other, put one beside the other.
 */
export function Kbd({ keys = '', className, children, ...props }: KbdProps) {
  return (
    <kbd className={clsx(styles.root, className)} dir="ltr" translate="no" {...props}>
      {children ?? (modifier.test(keys) ? <KbdModifiers keys={keys} /> : readKeys(keys).join('+'))}
    </kbd>
  );
}
