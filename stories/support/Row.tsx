import type { ReactNode } from 'react';

/** Puts examples beside each other and wraps them. For stories only. */
export function Row({ children }: { children: ReactNode }) {
  return (
    <div
      style={{
        alignItems: 'center',
        display: 'flex',
        flexWrap: 'wrap',
        gap: 'var(--ent-space-3)',
      }}
    >
      {children}
    </div>
  );
}
