import { Prose } from './Prose';

/** Sentences, one below the other. */
export function Lines({ lines }: { lines: string[] }) {
  return (
    <ul className="doc-list">
      {lines.map((line) => (
        <li key={line}>
          <Prose>{line}</Prose>
        </li>
      ))}
    </ul>
  );
}
