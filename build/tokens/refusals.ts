import { readdir } from 'node:fs/promises';
import type { BuildHookOptions, TokenNormalized } from '@terrazzo/parser';
import type { Mode } from './loadTokens.ts';
import { TokenFault } from './TokenFault.ts';

type JsonNode = BuildHookOptions['sources'][number]['document']['body'];

/** A file that no set and no modifier names would be a change without effect. */
export async function refuseStrayFiles(directory: URL, files: string[]) {
  for (const file of (await readdir(directory)).toSorted()) {
    if (file.endsWith('.json') && !files.includes(file)) {
      throw new TokenFault(file, '', `${files[0]} does not name this file`);
    }
  }
}

/** Were a token set by two modifiers, the later one would silently undo the earlier one. */
export function refuseSharedTokens(
  contexts: { modifier: string; files: string[] }[],
  idsByFile: Map<string, Set<string>>,
) {
  const modifiers = new Map<string, string>();
  for (const { modifier, files } of contexts) {
    for (const file of files) {
      for (const id of idsByFile.get(file) ?? []) {
        const other = modifiers.get(id) ?? modifier;
        if (other !== modifier) {
          throw new TokenFault(file, id, `is set by the modifiers ${other} and ${modifier}`);
        }
        modifiers.set(id, modifier);
      }
    }
  }
}

/** JSON lets the later of two equal keys win without a word. */
export function refuseDuplicateKeys(node: JsonNode, file: string, path: string[] = []) {
  if (node.type === 'Array') {
    node.elements.forEach((element, index) =>
      refuseDuplicateKeys(element.value, file, [...path, String(index)]),
    );
  }
  if (node.type !== 'Object') return;
  const seen = new Set<string>();
  for (const member of node.members) {
    const key = member.name.type === 'String' ? member.name.value : member.name.name;
    const keyPath = [...path, key];
    if (seen.has(key)) {
      throw new TokenFault(file, keyPath.join('.'), 'the key stands twice in one object');
    }
    seen.add(key);
    refuseDuplicateKeys(member.value, file, keyPath);
  }
}

/** Every mode answers to the same names, with values of the same type. */
export function refuseUnevenModes(
  modes: Mode[],
  tokens: Record<string, TokenNormalized>,
  fileOf: (id: string, mode?: Mode) => string,
) {
  for (const mode of modes) {
    const name = `${mode.modifier} "${mode.context}"`;
    const file = mode.files.at(-1) ?? '';
    for (const [id, token] of Object.entries(tokens)) {
      const other = mode.tokens[id];
      if (!other) throw new TokenFault(file, id, `${name} lacks this token, which the default has`);
      if (other.$type !== token.$type) {
        throw new TokenFault(
          fileOf(id, mode),
          id,
          `${name} makes it a ${other.$type}, the default a ${token.$type}`,
        );
      }
    }
    for (const id of Object.keys(mode.tokens)) {
      if (!tokens[id]) throw new TokenFault(fileOf(id, mode), id, `only ${name} has this token`);
    }
  }
}
