import type { Token } from './tokensOf';

const LABELS: Record<string, string> = {
  'high-contrast-light': 'high contrast, light',
  'high-contrast-dark': 'high contrast, dark',
};

/** The value of a token, in every mode in which it has another one. */
export function TokenValue({ token }: { token: Token }) {
  if (token.type === 'color') {
    return (
      <span className="doc-token">
        <span
          className="doc-chip"
          aria-hidden="true"
          style={{ backgroundColor: `var(${token.cssVariable})` }}
        />
        <span className="doc-mono">
          {token.values.light ?? token.values.value}
          {token.values.dark && token.values.dark !== token.values.light
            ? ` · dark ${token.values.dark}`
            : ''}
        </span>
      </span>
    );
  }
  const values = Object.entries(token.values);
  const [first] = values;
  const same = values.every(([, value]) => value === first?.[1]);
  return (
    <span className="doc-mono">
      {same
        ? first?.[1]
        : values.map(([mode, value]) => `${value} ${LABELS[mode] ?? mode}`).join(' · ')}
    </span>
  );
}
