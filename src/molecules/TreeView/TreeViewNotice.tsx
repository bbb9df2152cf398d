'use client';

import { clsx } from 'clsx/lite';
import type { ComponentProps } from 'react';
import { Spinner } from '../../atoms/Spinner';
import { RefreshIcon } from '../../icons/RefreshIcon';
import { spinnerLoading, treeViewEmpty, treeViewFailed, useMessages } from '../../locale';
import { levelKey } from './levelKey';
import type { TreeNotice } from './treeItems';
import * as styles from './TreeView.styles';

const english = { spinnerLoading, treeViewEmpty, treeViewFailed };

interface TreeViewNoticeProps extends ComponentProps<'div'> {
  notice: TreeNotice;
  /** That of the branch it stands in. */
  level: number;
}

const keys = {
  loading: 'spinnerLoading',
  failed: 'treeViewFailed',
  empty: 'treeViewEmpty',
} as const;

/** What stands in place of the children of a branch. Where loading failed, it can be pressed. */
export function TreeViewNotice({ notice, level, ...props }: TreeViewNoticeProps) {
  const message = useMessages(english);
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the tree has the focus
    <div
      {...props}
      className={clsx(styles.row, styles.level[levelKey(level + 1)], styles.notice)}
      role="treeitem"
      aria-level={level + 1}
      aria-posinset={1}
      aria-setsize={1}
      aria-disabled={notice !== 'failed' || undefined}
      aria-selected={false}
    >
      {notice === 'loading' && <Spinner />}
      {notice === 'failed' && <RefreshIcon />}
      {notice === 'empty' && <span className={styles.toggle} />}
      <span className={styles.label}>{message(keys[notice])}</span>
    </div>
  );
}
