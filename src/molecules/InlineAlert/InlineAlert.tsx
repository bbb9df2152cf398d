import { clsx } from 'clsx/lite';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { classOf } from '../../behaviors';
import { ErrorIcon } from '../../icons/ErrorIcon';
import { InfoIcon } from '../../icons/InfoIcon';
import { SuccessIcon } from '../../icons/SuccessIcon';
import { WarningIcon } from '../../icons/WarningIcon';
import { InlineAlertDismiss } from './InlineAlertDismiss';
import * as styles from './InlineAlert.styles';

export interface InlineAlertProps extends Omit<ComponentProps<'div'>, 'title'> {
  /**
   * What it means. Each has its colour and its icon; the words must say it, too (WCAG 2.2, 1.4.1).
   * @default 'info'
   */
  tone?: 'neutral' | 'info' | 'success' | 'warning' | 'danger';
  /** What it is about, in a few words. */
  title?: ReactNode;
  /** Drawn in place of the icon of its tone; `null` for none. Decorative. */
  icon?: ReactNode;
  /** What people can do about it: small buttons or links. */
  actions?: ReactNode;
  /**
   * It appeared while people were on the page, so it is read out: `warning` and `danger` at once (APG: Alert),
   * the others at the next pause. Leave it out where it is there from the start.
   * @default false
   */
  live?: boolean;
  /**
   * Adds a button that asks for it to be taken away: do so. The focus then goes to the nearest neighbour
   * unless you have moved it.
   */
  onDismiss?: (event: MouseEvent<HTMLElement>) => void;
  /** What has happened, and what to do. */
  children?: ReactNode;
}

const icons = {
  neutral: <InfoIcon />,
  info: <InfoIcon />,
  success: <SuccessIcon />,
  warning: <WarningIcon />,
  danger: <ErrorIcon />,
};

/**
 * Tells people something about the part of the page it stands in, and stays until that has changed.
 *
 * For the whole product use `Banner`; for one field, its `error`; for what has just been done, a toast.
 */
export function InlineAlert({
  tone = 'info',
  title,
  icon,
  actions,
  live = false,
  onDismiss,
  className,
  children,
  ...props
}: InlineAlertProps) {
  const urgent = tone === 'warning' || tone === 'danger';
  return (
    <div
      className={clsx(
        styles.root,
        classOf(styles.tone, tone, 'info', 'InlineAlert tone'),
        className,
      )}
      role={live ? (urgent ? 'alert' : 'status') : undefined}
      {...props}
    >
      {icon === undefined ? classOf(icons, tone, 'info', 'InlineAlert tone') : icon}
      <div className={styles.words}>
        {title && <div className={styles.title}>{title}</div>}
        {children && <div>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {onDismiss && <InlineAlertDismiss onDismiss={onDismiss} />}
    </div>
  );
}
