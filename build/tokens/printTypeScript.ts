import type { PublicToken } from './describeTokens.ts';

/** A map, because objects would put whole numbers before others. */
type Branch = Map<string, Branch | PublicToken>;

const HEAD = '// Generated from tokens/ by build/tokens.ts. Do not edit.\n';

/** Writes the references components and products use; a name that does not exist is a type error. */
export function printTypeScript(
  tokens: PublicToken[],
  groupDescriptions: Map<string, string>,
): string {
  const tree: Branch = new Map();
  for (const token of tokens) plant(tree, token, token.path);

  const documentation = (node: Branch | PublicToken, path: string[], indent: string) => {
    const text = isToken(node) ? describe(node) : groupDescriptions.get(path.join('.'));
    return text ? `${indent}/** ${text} */\n` : '';
  };
  const print = (node: Branch | PublicToken, path: string[], indent: string): string => {
    if (isToken(node)) return quote(reference(node));
    const inner = `${indent}  `;
    const members = [...node].map(([key, child]) => {
      const childPath = [...path, key];
      return `${documentation(child, childPath, inner)}${inner}${property(key)}: ${print(child, childPath, inner)},\n`;
    });
    return `{\n${members.join('')}${indent}}`;
  };
  const groups = [...tree].map(
    ([key, node]) =>
      `${documentation(node, [key], '')}export const ${key} = ${print(node, [key], '')} as const;\n`,
  );
  return `${HEAD}\n${[...groups, printTone(tree)].join('\n')}`;
}

function plant(branch: Branch, token: PublicToken, [key = '', ...rest]: string[]) {
  if (rest.length === 0) {
    branch.set(key, token);
    return;
  }
  const existing = branch.get(key);
  const next: Branch = existing && !isToken(existing) ? existing : new Map();
  branch.set(key, next);
  plant(next, token, rest);
}

/** A tone is a group of colours with something to put on its tint. */
function printTone(tree: Branch): string {
  const colors = tree.get('color');
  const tones = colors && !isToken(colors) ? [...colors] : [];
  const names = tones.flatMap(([key, node]) =>
    !isToken(node) && node.has('onTint') ? [quote(key)] : [],
  );
  return `/** What a colour says. Every tone has the same colours: \`color[tone].fill\` and so on. */
export type Tone = ${names.join(' | ') || 'never'};
`;
}

const isToken = (node: Branch | PublicToken): node is PublicToken => !(node instanceof Map);

function reference({ cssVariable, values }: PublicToken): string {
  return cssVariable ? `var(${cssVariable})` : (values.value?.resolved ?? '');
}

/** Colours show themselves; other tokens say their size in their description. */
function describe({ description, values: { dark, light } }: PublicToken): string {
  return light?.hex && dark?.hex
    ? `${description} Light \`${light.hex}\`, dark \`${dark.hex}\`.`
    : description;
}

const property = (key: string) =>
  /^(?:[a-z_$][\w$]*|\d+(?:\.\d+)?)$/i.test(key) ? key : quote(key);

const quote = (text: string) => `'${text.replaceAll("'", String.raw`\'`)}'`;
