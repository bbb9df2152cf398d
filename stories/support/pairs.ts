/** How a story sets names and what they stand for: in two columns, each as wide as its longest words. */
export const pairs = {
  columnGap: 'var(--ent-space-4)',
  display: 'grid',
  gridTemplateColumns: 'max-content 1fr',
  justifyItems: 'start',
  rowGap: 'var(--ent-space-2)',
} as const;
