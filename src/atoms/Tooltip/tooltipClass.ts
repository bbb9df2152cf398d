import { warnOfUnknown } from '../../behaviors';
import * as styles from './Tooltip.styles';

/** Where a tooltip stands as long as there is room for it. */
export type TooltipPlacement = 'block-start' | 'block-end' | 'inline-start' | 'inline-end';

/** The looks of a tooltip. */
export function tooltipClass(placement: TooltipPlacement = 'block-start') {
  if (process.env.NODE_ENV !== 'production') {
    warnOfUnknown('Tooltip placement', styles.placement, placement);
  }
  return `${styles.root} ${styles.placement[placement] ?? ''}`;
}
