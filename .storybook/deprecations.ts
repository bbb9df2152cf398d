import type { Plugin } from 'vite';
import { findDeprecations } from '../build/contract/deprecations.ts';

const name = 'virtual:deprecations';

/** Hands the documentation what `src` says is deprecated, as `virtual:deprecations`. */
export function deprecations(): Plugin {
  return {
    name: 'entasis-deprecations',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}`
        ? `export default ${JSON.stringify(findDeprecations(process.cwd()))}`
        : undefined,
  };
}
