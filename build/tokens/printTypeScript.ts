import type { PublicToken } from './describeTokens.ts';

interface Branch {
  [key: string]: Branch | PublicToken;
}

const HEAD = '// Generated from tokens/ by build/tokens.ts. Do not edit.\n';

/** Writes the references components and products use; a name that does not exist is a type error. */
export function printTypeScript(tokens: PublicToken[], groupDescriptions: Map<string, string>): string {
  const tree: Branch = {};
  for (const token of tokens) {
    let branch = tree;
    for (const key of token.path.slice(0, -1)) branch = (branch[key] ??= {}) as Branch;
    branch[token.path.at(-1) ?? ''] = token;
  }

  const print = (node: Branch | PublicToken, path: string[]): string => {
    const indent = '  '.repeat(path.length);
    if (isToken(node)) return quote(reference(node));
    const members = Object.entries(node).map(([key, child]) => {
      const childPath = [...path, key];
      return `${documentation(child, childPath, indent)}${indent}${property(key)}: ${print(child, childPath)},\n`;
    });
    return `{\n${members.join('')}${'  '.repeat(path.length - 1)}}`;
  };
  const documentation = (node: Branch | PublicToken, path: string[], indent: string) => {
    const text = isToken(node) ? withValue(node) : groupDescriptions.get(path.join('.'));
    return text ? `${indent}/** ${text.replaceAll('*/', '*\\/')} */\n` : '';
  };

  const groups = Object.entries(tree).map(
    ([key, node]) => `${documentation(node, [key], '')}export const ${key} = ${print(node, [key])} as const;\n`,
  );
  const tones = Object.entries(tree.color ?? {}).flatMap(([key, node]) => ('onTint' in node ? [quote(key)] : []));
  return `${HEAD}\n${groups.join('\n')}\n/** What a colour says. Each has the same set of colours, \`color[tone]\`. */\nexport type Tone = ${tones.join(' | ')};\n`;
}

const isToken = (node: Branch | PublicToken): node is PublicToken => typeof node.id === 'string';

function reference({ cssVariable, values }: PublicToken): string {
  return cssVariable ? `var(${cssVariable})` : (values.value?.resolved ?? '');
}

/** Colours show themselves; other tokens say their size in their description. */
function withValue({ description, values }: PublicToken): string {
  const [light, dark] = [values.light?.hex, values.dark?.hex];
  return light && dark ? `${description} Light \`${light}\`, dark \`${dark}\`.` : description;
}

const property = (key: string) => (/^(?:[a-z_$][\w$]*|\d+(?:\.\d+)?)$/i.test(key) ? key : quote(key));

const quote = (text: string) => `'${text.replaceAll("'", String.raw`\'`)}'`;
