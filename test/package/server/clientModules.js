import { registerHooks } from 'node:module';

/** What a bundler does for a server: a module with `'use client'` becomes references to its exports. */
registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (!url.includes('/entasis/dist/')) return loaded;
    const code = String(loaded.source);
    if (!/^(?:\s|\/\/.*|\/\*[^]*?\*\/)*["']use client["']/.test(code)) return loaded;
    const [, list] = code.match(/export \{([^}]*)\};?\s*$/);
    const names = list.split(',').map((name) => name.trim().split(' as ').at(-1));
    const source = names.map(
      (name) => `export const ${name} = { $$typeof: Symbol.for('react.client.reference') };`,
    );
    return { ...loaded, source: source.join('\n') };
  },
});
