import { safeHref } from '../../behaviors';
import type { CardProps } from './Card';
import * as styles from './Card.styles';

type CardTargetProps = Pick<CardProps, 'href' | 'target' | 'label' | 'onClick'>;

/** What a card that leads somewhere is for: a link, or a button. Its only content is its name. */
export function CardTarget({ href, target, label, onClick }: CardTargetProps) {
  if (href === undefined) {
    return <button type="button" className={styles.target} aria-label={label} onClick={onClick} />;
  }
  const address = safeHref(href);
  return (
    <a
      className={styles.target}
      href={address}
      target={target}
      rel={target === '_blank' ? 'noopener noreferrer' : undefined}
      // Without an address it has no role: it is given back, and that it is off is said.
      role={address === undefined ? 'link' : undefined}
      aria-disabled={address === undefined || undefined}
      aria-label={label}
      onClick={onClick}
    />
  );
}
