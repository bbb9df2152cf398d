import { clsx } from 'clsx/lite';
import type { ComponentProps, ReactNode } from 'react';
import { headingTag, type HeadingLevel } from '../../behaviors';
import { DisclosureState } from './DisclosureState';
import * as styles from './Disclosure.styles';

export interface DisclosureProps extends Omit<ComponentProps<'details'>, 'open'> {
  /** What is behind it, in a few words. No links or buttons: all of it is one. */
  label: ReactNode;
  /** Drawn before the label. Decorative: the label must make sense without it. */
  icon?: ReactNode;
  /** Makes the label a heading of this level, where it stands for a part of the page (WCAG 2.2, 1.3.1). */
  level?: HeadingLevel;
  /** Whether it is open, if you keep that. Without `onOpenChange` it stays so. */
  open?: boolean;
  /**
   * Whether it is open at first, if it keeps that itself. Without `onOpenChange` the browser keeps it: a change then
   * opens or closes it, too.
   * @default false
   */
  defaultOpen?: boolean;
  /** Told when it opens or closes: by people, by a search in the page, or by another of the same `name`. */
  onOpenChange?: (open: boolean) => void;
  /** Of all that have the same, one is open at a time: the next one closes it. */
  name?: string;
  /** What it shows when it is open. It is on the page all the time, so that a search in the page finds it. */
  children?: ReactNode;
}

/**
 * Hides what not everybody needs behind a line that opens it (APG: Disclosure), with native `<details>`: it works
 * without JavaScript, and a search in the page opens it.
 *
 * For several below each other use `Accordion`.
 */
export function Disclosure({
  label,
  icon,
  level,
  open,
  defaultOpen = false,
  onOpenChange,
  className,
  children,
  ...props
}: DisclosureProps) {
  const kept = open !== undefined || onOpenChange !== undefined;
  const Root = (kept ? DisclosureState : 'details') as 'details';
  const Label = headingTag(level, 'span', 'Disclosure') as 'span';
  const words =
    level || typeof label !== 'string' ? <Label className={styles.label}>{label}</Label> : label;
  return (
    <Root
      className={clsx(styles.root, className)}
      // People may have opened it before the page was hydrated.
      suppressHydrationWarning
      {...(kept ? { open, defaultOpen, onOpenChange } : { open: defaultOpen })}
      {...props}
    >
      <summary className={styles.summary}>
        {/* Words alone are passed on as they are: React then needs no node of its own for them. */}
        {icon == null ? (
          words
        ) : (
          <>
            {icon}
            {words}
          </>
        )}
      </summary>
      <div className={styles.content}>{children}</div>
    </Root>
  );
}
