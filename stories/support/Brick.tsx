import type { ReactNode } from 'react';

/** Something to arrange. For stories only. */
export function Brick({ children }: { children: ReactNode }) {
  return (
    <div
      style={{
        backgroundColor: 'var(--ent-color-accent-tint)',
        border: 'var(--ent-line-thin) solid var(--ent-color-accent-border)',
        borderRadius: 'var(--ent-radius-tag)',
        color: 'var(--ent-color-accent-on-tint)',
        font: 'var(--ent-font-label-small)',
        padding: 'var(--ent-space-2) var(--ent-space-3)',
      }}
    >
      {children}
    </div>
  );
}
