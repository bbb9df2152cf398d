import { clsx } from 'clsx/lite';
import { isValidElement, type ComponentProps, type ReactNode } from 'react';
import * as styles from './Skeleton.styles';

export interface SkeletonProps extends ComponentProps<'span'> {
  /**
   * Whether the content is still missing. Once it is there, the children are rendered and nothing else.
   * @default true
   */
  loading?: boolean;
  /**
   * So many lines of the text around it, the last one shorter; used in place of children.
   * @default 1
   */
  lines?: number;
  /**
   * What it stands for, or something of the same shape: words, or one element, such as an `Avatar`. Not seen,
   * not read out and not reached by the keyboard while loading.
   */
  children?: ReactNode;
}

/**
 * Stands where content will be, in its shape, so that nothing moves when it comes.
 *
 * It is hidden from assistive technology: put the region it stands in into a `SkeletonRegion`, which says
 * that it is busy. Where the shape is not known, use a `Spinner`.
 */
export function Skeleton({ loading = true, lines, className, children, ...props }: SkeletonProps) {
  if (!loading) return children;
  const empty = children == null || children === false || children === '';
  const kind =
    empty || lines !== undefined
      ? styles.lines
      : isValidElement(children)
        ? styles.element
        : styles.words;
  const count = Math.min(Math.max(Math.trunc(Number(lines)) || 1, 1), 100);
  return (
    <span className={clsx(kind, className)} aria-hidden inert {...props}>
      {kind === styles.lines
        ? Array.from({ length: count }, (_, index) => <span key={index} className={styles.line} />)
        : children}
    </span>
  );
}
