/** Text of one line that ends in an ellipsis. */
export const truncated = {
  display: 'block',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;
