import type { ReactNode } from 'react';
import { safeHref } from '../../behaviors';
import { isSelectable, type TabItem } from './tabItems';
import * as styles from './Tabs.styles';

interface TabLinkProps {
  item: TabItem;
  /** This is the page it leads to. */
  current: boolean;
  children: ReactNode;
}

/** One of the links to pages of a router. */
export function TabLink({ item, current, children }: TabLinkProps) {
  const href = isSelectable(item) ? safeHref(item.href) : undefined;
  return (
    <a
      className={styles.tab}
      href={href}
      // A link without an address has no role: it is given back, and that it is off is said.
      role={href === undefined ? 'link' : undefined}
      aria-current={current ? 'page' : undefined}
      aria-disabled={href === undefined || undefined}
      title={item.disabledReason}
    >
      {children}
    </a>
  );
}
