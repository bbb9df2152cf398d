import { space } from './tokens';

/** A little larger than the text beside it, in steps of the grid: 16 px at 12 to 14, 20 at 16 to 18. */
export const iconSize = `round(1.17em, ${space[1]})`;
