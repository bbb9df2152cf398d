/** Takes content out of sight but leaves it to assistive technology. */
export const visuallyHidden = {
  blockSize: '1px',
  clipPath: 'inset(50%)',
  inlineSize: '1px',
  overflow: 'hidden',
  position: 'absolute',
  whiteSpace: 'nowrap',
} as const;
