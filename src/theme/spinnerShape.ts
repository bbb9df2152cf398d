import { iconSize } from './iconSize';
import { line } from './tokens';

/** A ring with a gap, which turns: `Spinner`, and whatever is busy. */
export const spinnerShape = {
  blockSize: iconSize,
  border: `${line.thick} solid`,
  borderRadius: '50%',
  inlineSize: iconSize,
  // Not a transparent side: forced colours would close the gap.
  mask: 'conic-gradient(transparent 25%, black 0)',
} as const;
