import { dirname, resolve } from 'node:path';
import { bundle, transform } from 'lightningcss';
import type { Plugin } from 'rolldown';
import { freezeStyles, type FrozenStyles } from './freezeStyles.ts';

const stylesFile = /\.styles\.ts$/;
const layerFile = resolve('src/theme/layer.ts');
const baseFile = resolve('src/theme/base.css');
const layerOrder =
  '@layer entasis.reset,entasis.tokens,entasis.atoms,entasis.molecules,entasis.organisms;';

/**
 * Freezes `*.styles.ts` files into constants and plain CSS: `styles.css` with everything, and
 * `styles/<Component>.css`, which imports the CSS of the components it is made of.
 */
export function freezer(): Plugin {
  const frozen = new Map<string, FrozenStyles>();

  return {
    name: 'entasis-freezer',

    async load(id) {
      if (!stylesFile.test(id)) return;
      const styles = await freezeStyles(id, layerFile);
      frozen.set(id, styles);
      return { code: styles.code, moduleSideEffects: false };
    },

    generateBundle(_, output) {
      for (const chunk of Object.values(output)) {
        if (chunk.type !== 'chunk') continue;
        const emotion = chunk.imports.find((id) => id.startsWith('@emotion/'));
        if (emotion) {
          this.error(
            `${chunk.fileName} still imports ${emotion}, so every page would carry it. ` +
              'Call css() in a *.styles.ts file, and nowhere else.',
          );
        }
      }

      const modules = [...this.getModuleIds()].toSorted();
      const importsOf = (id: string) => this.getModuleInfo(id)?.importedIds ?? [];
      const stylesOf = (ids: string[]) =>
        inOrderOfUse(ids, importsOf).flatMap((id) => frozen.get(id) ?? []);
      const emit = (fileName: string, css: string) =>
        this.emitFile({
          type: 'asset',
          fileName,
          source: transform({ filename: fileName, code: Buffer.from(css), minify: true }).code,
        });

      const base = bundle({ filename: baseFile }).code.toString();
      emit('styles/base.css', base);
      emit('styles.css', [base, ...stylesOf(modules).map(({ css }) => css)].join('\n'));
      for (const [id, { name, css }] of frozen) {
        const folder = `${dirname(id)}/`;
        const imports = stylesOf(modules.filter((module) => module.startsWith(folder)))
          .filter((used) => used.name !== name)
          .map((used) => `@import "./${used.name}.css";`);
        emit(`styles/${name}.css`, [layerOrder, ...imports, css].join('\n'));
      }
    },
  };
}

/** The modules and all they import, each after its imports: the order their styles take effect. */
function inOrderOfUse(ids: string[], importsOf: (id: string) => readonly string[]) {
  const ordered = new Set<string>();
  const seen = new Set<string>();
  const visit = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    importsOf(id).forEach(visit);
    ordered.add(id);
  };
  ids.forEach(visit);
  return [...ordered];
}
