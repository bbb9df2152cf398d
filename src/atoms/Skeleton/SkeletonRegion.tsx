import type { ComponentProps } from 'react';
import * as styles from './Skeleton.styles';

export interface SkeletonRegionProps extends ComponentProps<'div'> {
  /** What is going on, in words: “Loading claims”. Said to assistive technology while it goes on (WCAG 4.1.3). */
  label: string;
  /**
   * Whether any of its content is still missing.
   * @default false
   */
  loading?: boolean;
}

/** Says once, for all the skeletons in it, that content is still missing: with `aria-busy`, and in words. */
export function SkeletonRegion({ label, loading = false, ...props }: SkeletonRegionProps) {
  return (
    <>
      <div aria-busy={loading || undefined} {...props} />
      {/* Not inside: what is busy may keep its news to itself until it is done. */}
      <output className={styles.status}>{loading ? label : undefined}</output>
    </>
  );
}
