'use client';

import { clsx } from 'clsx/lite';
import { lazy, Suspense, useId, useRef, type ComponentProps } from 'react';
import { classOf } from '../../behaviors';
import { isReachable, type TabItem, type TabItems } from './tabItems';
import { TabLink } from './TabLink';
import { useTabFocus } from './useTabFocus';
import { useTabOverflow } from './useTabOverflow';
import { useTabs, type TabsStateOptions } from './useTabs';
import * as styles from './Tabs.styles';

// Where all tabs are in sight, nobody needs a menu.
const TabsMore = lazy(() => import('./TabsMore').then((module) => ({ default: module.TabsMore })));

export interface TabsProps
  extends TabsStateOptions, Omit<ComponentProps<'div'>, 'children' | 'defaultValue'> {
  /** What the parts have in common: the accessible name of the list of tabs, or of the navigation. Not shown. */
  label: string;
  /** The parts, in the order in which they are shown. */
  items: TabItems;
}

/**
 * Shows one of several parts of a page at a time (APG: Tabs). To switch a view or choose a value use
 * `SegmentedControl`; for parts that may be open together, `Accordion`.
 *
 * With `href` in its items it is a navigation between the pages of a router instead.
 */
export function Tabs({
  label,
  items: given,
  value,
  defaultValue,
  onValueChange,
  activation = 'automatic',
  orientation = 'horizontal',
  className,
  ...props
}: TabsProps) {
  const id = useId();
  const list = useRef<HTMLElement>(null);
  const { items, links, keyOf, selected, stop, isVisited, select, onKeyDown } = useTabs({
    items: given,
    value,
    defaultValue,
    onValueChange,
    activation,
    orientation,
  });
  const vertical = orientation === 'vertical';
  const overflows = useTabOverflow(
    list,
    vertical ? '' : `${items[0]?.value}\n${items.at(-1)?.value}\n${items.length}`,
  );
  useTabFocus(list);
  const List = links ? 'nav' : 'div';

  return (
    <div
      className={clsx(
        styles.root,
        classOf(styles.orientation, orientation, 'horizontal', 'Tabs orientation'),
        className,
      )}
      {...props}
    >
      <List
        ref={list as never}
        className={styles.list}
        role={links ? undefined : 'tablist'}
        aria-label={label}
        aria-orientation={vertical && !links ? orientation : undefined}
        onKeyDown={links ? undefined : onKeyDown}
      >
        {items.map((item, place) =>
          links ? (
            <TabLink key={keyOf(item, place)} item={item} current={place === selected}>
              {words(item)}
            </TabLink>
          ) : (
            <button
              key={keyOf(item, place)}
              type="button"
              className={styles.tab}
              id={`${id}-${place}`}
              role="tab"
              aria-controls={isVisited(item) ? `${id}-${place}-panel` : undefined}
              aria-disabled={item.disabledReason ? true : undefined}
              aria-selected={place === selected}
              disabled={!isReachable(item)}
              tabIndex={place === stop ? 0 : -1}
              title={item.disabledReason}
              onClick={(event) => select(item, event)}
            >
              {words(item)}
            </button>
          ),
        )}
      </List>
      {overflows && (
        <Suspense>
          <TabsMore items={items} list={list} />
        </Suspense>
      )}
      {items.map(
        (item, place) =>
          isVisited(item) &&
          !links && (
            <div
              key={keyOf(item, place)}
              className={styles.panel}
              id={`${id}-${place}-panel`}
              role="tabpanel"
              aria-labelledby={`${id}-${place}`}
              hidden={place !== selected}
              // Not every content takes the focus.
              tabIndex={0}
            >
              {item.content}
            </div>
          ),
      )}
    </div>
  );
}

/** A label alone is passed on as it is: React then needs no node of its own for the text. */
function words({ icon, label, badge }: TabItem) {
  if (icon == null && badge == null) return label;
  return (
    <>
      {icon}
      {label}
      {badge}
    </>
  );
}
