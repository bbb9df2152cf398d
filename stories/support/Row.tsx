import type { ReactNode } from 'react';

interface RowProps {
  children: ReactNode;
  /** Where the examples stand when their heights differ. */
  align?: 'center' | 'end' | 'start';
}

/** Puts examples beside each other and wraps them. For stories only. */
export function Row({ children, align = 'center' }: RowProps) {
  return (
    <div
      style={{
        alignItems: align,
        display: 'flex',
        flexWrap: 'wrap',
        gap: 'var(--ent-space-3)',
      }}
    >
      {children}
    </div>
  );
}
