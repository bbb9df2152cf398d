import { iconSize } from './iconSize';
import { line } from './tokens';

/** A ring that fades out along its way, and turns: `Spinner`, and whatever is busy. */
export const spinnerShape = {
  blockSize: iconSize,
  border: `${line.thick} solid`,
  borderRadius: '50%',
  inlineSize: iconSize,
  // Not a transparent side: forced colours would close the ring.
  mask: 'conic-gradient(transparent, black)',
} as const;
