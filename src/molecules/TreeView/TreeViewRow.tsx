'use client';

import { clsx } from 'clsx/lite';
import { useRef, type ComponentProps, type RefObject } from 'react';
import { IconButton } from '../../atoms/IconButton';
import { safeHref } from '../../behaviors';
import { levelKey } from './levelKey';
import type { Checked } from './treeChecks';
import type { TreeItem } from './treeItems';
import type { TreeViewAction } from './TreeView';
import { useHandBack } from './useHandBack';
import * as styles from './TreeView.styles';

interface TreeViewRowProps extends ComponentProps<'div'> {
  id: string;
  item: TreeItem;
  /** `undefined` where it cannot be opened. */
  expanded: boolean | undefined;
  loading: boolean;
  /** `undefined` where nothing can be chosen. */
  chosen: boolean | undefined;
  checked: Checked | undefined;
  actions: readonly TreeViewAction[] | undefined;
  /** The keys are here. */
  active: boolean;
  tree: RefObject<HTMLElement | null>;
}

/** A node of a tree. It takes no focus: the tree has it, and its buttons do. */
export function TreeViewRow({
  item,
  expanded,
  loading,
  chosen,
  checked,
  actions,
  active,
  tree,
  ...props
}: TreeViewRowProps) {
  const { node, level, place, size } = item;
  const buttons = useRef<HTMLSpanElement>(null);
  useHandBack(buttons, tree);
  const address = node.href === undefined || node.disabled ? undefined : safeHref(node.href);
  const label = { className: styles.label, id: `${props.id}-label` };
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the tree has the focus
    <div
      {...props}
      className={clsx(styles.row, styles.level[levelKey(level)])}
      role="treeitem"
      aria-labelledby={label.id}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={size}
      aria-expanded={expanded}
      aria-busy={loading || undefined}
      aria-checked={checked}
      aria-disabled={node.disabled || undefined}
      aria-selected={chosen}
    >
      <span className={styles.toggle} data-toggle />
      {checked !== undefined && <span className={styles.box} />}
      {node.icon}
      {address === undefined ? (
        <span {...label}>{node.label}</span>
      ) : (
        <a {...label} className={clsx(styles.label, styles.link)} href={address} tabIndex={-1}>
          {node.label}
        </a>
      )}
      {actions && actions.length > 0 && (
        <span ref={buttons} className={styles.actions}>
          {actions.map((action) => (
            <IconButton
              key={action.label}
              size="small"
              label={action.label}
              icon={action.icon}
              tabIndex={active ? 0 : -1}
              onClick={action.onAction}
            />
          ))}
        </span>
      )}
    </div>
  );
}
