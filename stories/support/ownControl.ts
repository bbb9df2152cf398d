/** How a product draws a control of its own beside ours. */
export const ownControl = {
  backgroundColor: 'var(--ent-color-surface-raised)',
  blockSize: 'var(--ent-control-medium)',
  border: 'var(--ent-line-thin) solid var(--ent-color-border-control)',
  borderRadius: 'var(--ent-radius-control)',
  boxSizing: 'border-box',
  color: 'inherit',
  font: 'var(--ent-font-body-medium)',
  inlineSize: '240px',
  maxInlineSize: '100%',
  paddingInline: 'var(--ent-control-inset-medium)',
} as const;
