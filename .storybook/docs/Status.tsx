import type { ComponentRecord } from './records';

const STATUS = {
  stable: { word: 'Stable', meaning: '' },
  preview: { word: 'Preview', meaning: 'it may change in any release' },
  deprecated: { word: 'Deprecated', meaning: 'it goes with the next major' },
};

interface StatusProps {
  status: ComponentRecord['status'];
  /** Says what the word means, too. */
  long?: boolean;
}

/** How far a component may be relied on. */
export function Status({ status, long = false }: StatusProps) {
  const { word, meaning } = STATUS[status];
  return (
    <span className="doc-status" data-status={status}>
      {long && meaning ? `${word}: ${meaning}` : word}
    </span>
  );
}
