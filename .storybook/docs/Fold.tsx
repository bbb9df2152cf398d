import { useState, type ReactNode } from 'react';

interface FoldProps {
  className: string;
  /** What it holds. */
  summary: ReactNode;
  children: ReactNode;
}

/** A part few people open: what is in it is not drawn before. */
export function Fold({ className, summary, children }: FoldProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details className={className} onToggle={() => setOpened(true)}>
      <summary>{summary}</summary>
      {opened && children}
    </details>
  );
}
