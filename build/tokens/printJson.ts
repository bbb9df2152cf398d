import type { PublicToken, TokenValue } from './describeTokens.ts';

/** Writes what each token comes to in each mode: for documentation pages and for tools such as Figma's. */
export function printJson(tokens: PublicToken[]): string {
  const entry = ({ cssVariable, description, path, type, values }: PublicToken) => ({
    path: path.join('.'),
    group: path[0],
    ...(cssVariable && { cssVariable }),
    type,
    description,
    values: pick(values, (value) => value.resolved),
    ...(type === 'color' && { hex: pick(values, (value) => value.hex) }),
  });
  return `${JSON.stringify({ tokens: tokens.map(entry) }, null, 2)}\n`;
}

function pick(values: Record<string, TokenValue>, part: (value: TokenValue) => string | undefined) {
  return Object.fromEntries(
    Object.entries(values).map(([context, value]) => [context, part(value)]),
  );
}
