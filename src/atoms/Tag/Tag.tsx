import { clsx } from 'clsx/lite';
import type { ComponentProps, MouseEvent, ReactNode, Ref } from 'react';
import { warnOfUnknown } from '../../behaviors';
import { RemovableTag } from './RemovableTag';
import { TagLink } from './TagLink';
import { TagToggle } from './TagToggle';
import * as styles from './Tag.styles';

export interface TagProps extends Omit<ComponentProps<'span'>, 'children' | 'ref'> {
  /** What the thing is filed under, in a word or two; part of the name of the button that removes it. */
  label: string;
  /** Drawn before the label. Decorative: the label must make sense without it. */
  icon?: ReactNode;
  /**
   * What it means; never the only sign of it. `accent` by default where the tag can be selected: it shows
   * once it is.
   * @default 'neutral'
   */
  tone?: 'neutral' | 'accent' | 'success' | 'warning' | 'danger' | 'info';
  /**
   * It can be seen but not used.
   * @default false
   */
  disabled?: boolean;
  /**
   * Makes it a link, such as to everything filed under the same. Unsafe addresses (`javascript:`, `data:`,
   * `vbscript:`) are refused with a development warning.
   */
  href?: string;
  /** Where a link opens; `_blank` adds `rel="noopener noreferrer"`. */
  target?: ComponentProps<'a'>['target'];
  /** How a linked page relates to this one. */
  rel?: string;
  /** Whether it is selected, where you hold that state. Any of the three makes it a toggle button. */
  selected?: boolean;
  /** Whether it starts selected, where the tag holds that state itself. */
  defaultSelected?: boolean;
  /** Told when people select it or take that back. */
  onSelectedChange?: (selected: boolean, event: MouseEvent) => void;
  /**
   * Adds a button that asks for the tag to be taken away, as do Delete and Backspace. Remove it from your
   * data; the focus then goes to the nearest neighbour unless you have moved it.
   */
  onRemove?: (event: MouseEvent<HTMLButtonElement>) => void;
  /** The outermost element: `<span>`, or the `<button>` or `<a>` where that is all there is. */
  ref?: Ref<HTMLSpanElement | HTMLButtonElement | HTMLAnchorElement>;
}

/**
 * Says what a thing is filed under: a genre, a territory, a filter. It can be selected, removed, or a link.
 *
 * For the state of a thing use `StatusLabel`; for a number, `Badge`; to start an action, `Button`.
 */
export function Tag({
  label,
  icon,
  tone,
  disabled = false,
  href,
  target,
  rel,
  selected,
  defaultSelected,
  onSelectedChange,
  onRemove,
  className,
  ...props
}: TagProps) {
  const isLink = href !== undefined;
  const selectable = !isLink && (selected ?? defaultSelected ?? onSelectedChange) !== undefined;
  const shade = tone ?? (selectable ? 'accent' : 'neutral');
  if (process.env.NODE_ENV !== 'production') warnOfUnknown('Tag tone', styles.tone, shade);
  const Part = (isLink ? TagLink : selectable ? TagToggle : 'span') as 'span';
  const own = isLink
    ? { disabled, href, rel, target }
    : selectable && { defaultSelected, disabled, onSelectedChange, selected };
  const press = own && styles.pressable;
  // A label alone is passed on as it is: React then needs no node of its own for the text.
  const content =
    icon == null ? (
      label
    ) : (
      <>
        {icon}
        {label}
      </>
    );

  const root = {
    className: clsx(
      styles.root,
      styles.tone[shade],
      isLink && styles.link,
      selectable && styles.selectable,
      onRemove ? styles.removable : press,
      className,
    ),
    'data-disabled': disabled || undefined,
    ...(props as ComponentProps<'span'>),
  };

  if (!onRemove) {
    return (
      <Part {...own} {...root}>
        {content}
      </Part>
    );
  }
  return (
    <RemovableTag {...root} label={label} disabled={disabled} onRemove={onRemove}>
      <Part className={clsx(styles.part, press)} {...own}>
        {content}
      </Part>
    </RemovableTag>
  );
}
