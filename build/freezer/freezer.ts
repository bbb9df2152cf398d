import { basename, dirname, resolve } from 'node:path';
import { bundle, transform } from 'lightningcss';
import type { OutputChunk, Plugin } from 'rolldown';
import { freezeStyles, type FrozenStyles } from './freezeStyles.ts';
import { inOrderOfUse } from './inOrderOfUse.ts';

const stylesFile = /\.styles\.ts$/;
const layerFile = resolve('src/theme/layer.ts');
const baseFile = resolve('src/theme/base.css');
/** In the order of `base.css`. */
const layers = ['reset', 'tokens', 'atoms', 'molecules', 'organisms'].map(
  (layer) => `entasis.${layer}`,
);
/** Those above its own come after it, wherever a page meets them. */
const layersBelow = (own: string) =>
  layers.slice(
    0,
    layers.findIndex((layer) => own.startsWith(`${layer}.`)),
  );

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
      const chunks = Object.values(output)
        .filter((item) => item.type === 'chunk')
        // Types may name Emotion: they weigh nothing.
        .filter(({ fileName }) => !fileName.endsWith('.d.ts'));
      for (const { module, emotion } of modulesWithEmotion(chunks)) {
        this.error(
          `${module} still imports ${emotion}, so every page would carry it. ` +
            'Call css() in a *.styles.ts file, and nowhere else.',
        );
      }

      const modules = [...this.getModuleIds()].toSorted();
      const importsOf = (id: string) => {
        const info = this.getModuleInfo(id);
        return [...(info?.importedIds ?? []), ...(info?.dynamicallyImportedIds ?? [])];
      };
      // A folder is a component: its styles come after those of every component it is made of.
      const folders = [...new Set([...frozen.keys()].map((id) => dirname(id)))].toSorted();
      // Some have no looks but those of what they are made of: they get a file all the same.
      const bare = modules
        .map((id) => dirname(id))
        .filter((folder, index) => modules[index] === `${folder}/${basename(folder)}.tsx`)
        .filter((folder) => !folders.includes(folder));
      const components = [...folders, ...bare];
      const stylesUsedBy = (folder: string) => {
        const own = modules.filter((id) => id.startsWith(`${folder}/`) && !frozen.has(id));
        return inOrderOfUse(own, importsOf).filter((id) => frozen.has(id));
      };
      const uses = new Map(components.map((folder) => [folder, stylesUsedBy(folder)]));
      const partsOf = (folder: string) =>
        [...new Set(uses.get(folder)!.map((id) => dirname(id)))].filter((part) => part !== folder);
      const stylesOf = (folder: string) =>
        uses.get(folder)!.flatMap((id) => (dirname(id) === folder ? frozen.get(id)! : []));

      const published = new Map<string, string>();
      for (const folder of folders) {
        const name = basename(folder);
        const other = published.get(name);
        if (other)
          this.error(`${folder} and ${other} would both be published as styles/${name}.css.`);
        published.set(name, folder);
        const circle = partsOf(folder).find((part) => partsOf(part).includes(folder));
        if (circle) {
          this.error(
            `${name} and ${basename(circle)} are made of each other, so their styles have no order. ` +
              'Move what both need into a component of its own.',
          );
        }
      }

      const emit = (fileName: string, css: string[]) =>
        this.emitFile({
          type: 'asset',
          fileName,
          source: transform({
            filename: fileName,
            code: Buffer.from(css.join('\n')),
            minify: true,
          }).code,
        });

      const base = bundle({ filename: baseFile }).code.toString();
      emit('styles/base.css', [base]);
      const everything = inOrderOfUse(folders, partsOf).flatMap(stylesOf);
      emit('styles.css', [base, ...everything.map(({ css }) => css)]);
      // TypeScript 6 refuses to import a style sheet that nothing declares.
      this.emitFile({ type: 'asset', fileName: 'styles.d.ts', source: 'export {};\n' });
      for (const folder of components) {
        const parts = inOrderOfUse(partsOf(folder), partsOf);
        const own = [...parts, folder].flatMap(stylesOf).map(({ layer }) => layer);
        if (own.length === 0) continue;
        emit(`styles/${basename(folder)}.css`, [
          // Layers take the order in which a page meets them, and bundlers move shared imports.
          `@layer ${[...layersBelow(own.at(-1)!), ...own].join(',')};`,
          ...parts.map((part) => `@import "./${basename(part)}.css";`),
          ...stylesOf(folder).map(({ css }) => css),
        ]);
      }
    },
  };
}

/** Modules that would bring Emotion to the page: those that import it, or call `layer()` themselves. */
function modulesWithEmotion(chunks: OutputChunk[]) {
  const layerChunk = chunks.find((chunk) => chunk.moduleIds.includes(layerFile));
  const found = chunks.flatMap((chunk) => {
    const emotion = chunk.imports.find(
      (id) => id.startsWith('@emotion/') || id === layerChunk?.fileName,
    );
    if (emotion === undefined) return [];
    const name = emotion === layerChunk?.fileName ? 'Emotion, by src/theme/layer.ts,' : emotion;
    return [{ module: chunk.fileName, emotion: name }];
  });
  // Whoever calls `layer()` is to blame before `layer.ts` itself.
  return found.toSorted((one) => (one.module === layerChunk?.fileName ? 1 : -1));
}
