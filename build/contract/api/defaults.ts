import { join } from 'node:path';
import type { Difference } from '../difference.ts';
import { codeDefaults } from './codeDefaults.ts';
import { labelOf } from './compareApi.ts';
import type { Api } from './readApi.ts';

/** Defaults by component and prop; a prop without one has `none`. */
export type Defaults = Map<string, string>;

/** What the published code does where a prop is left out; where it does not show there, what is documented. */
export function readDefaults(api: Api, folder: string): Defaults {
  const defaults: Defaults = new Map();
  for (const found of api.exports.values()) {
    if (!found.isComponent || found.entry.includes('*')) continue;
    const { module, name } = found.source;
    const inCode = codeDefaults(join(folder, module), name);
    for (const prop of found.props.values())
      defaults.set(
        `${labelOf(found)}.${prop.name}`,
        inCode.get(prop.name) ?? prop.default ?? 'none',
      );
  }
  return defaults;
}

export function compareDefaults(before: Defaults, after: Defaults): Difference[] {
  return [...after].flatMap(([subject, now]): Difference[] => {
    const old = before.get(subject) ?? now;
    return old === now ? [] : [{ rule: 'default-changed', subject, before: old, after: now }];
  });
}
