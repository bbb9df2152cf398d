import { rolldown } from 'rolldown';

/** A styles module after evaluation: its exports, and the rules it inserted by their names. */
export interface EvaluatedStyles {
  exports: Record<string, unknown>;
  inserted: Record<string, string>;
}

const entry = 'entasis:evaluate-styles';

/** Bundles one `*.styles.ts` with its own copy of `layer.ts`, and runs it in Node. */
export async function evaluateStyles(
  stylesFile: string,
  layerFile: string,
): Promise<EvaluatedStyles> {
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    plugins: [
      {
        name: 'evaluate-styles',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry
            ? `export { inserted } from ${JSON.stringify(layerFile)};
               import * as exports from ${JSON.stringify(stylesFile)};
               export { exports };`
            : undefined,
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  const url = `data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`;
  const { exports, inserted } = (await import(url)) as EvaluatedStyles;
  return { exports: { ...exports }, inserted };
}
