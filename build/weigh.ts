import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleAsync } from 'lightningcss';
import { rolldown } from 'rolldown';

/** What something weighs, in gzipped bytes. */
export interface Weight {
  name: string;
  script: number;
  style: number;
  /** The files it was made of. */
  files: string[];
}

const gzipped = (text: string | Uint8Array) => gzipSync(text, { level: 9 }).length;

export const totalWeight = ({ script, style }: Pick<Weight, 'script' | 'style'>) => script + style;

/** What most pages have anyway. */
const shared = /^clsx|\/(?:atoms|icons|locale)\//;

/** Weighs what a built package publishes, as a product would bundle it; React stays outside. */
export function createScale(dist: string) {
  /** What is fetched later stays outside as well. */
  async function bundle(code: string, external: RegExp[] = []) {
    const entry = 'entasis:size';
    const build = await rolldown({
      input: entry,
      external: [/^(?:react|react-dom|@emotion\/react)(?:\/|$)/, ...external],
      logLevel: 'silent',
      platform: 'browser',
      transform: { define: { 'process.env.NODE_ENV': '"production"' } },
      plugins: [
        {
          name: 'size-entry',
          resolveId: (id) => (id === entry ? join(dist, entry) : undefined),
          load: (id) => (id.endsWith(entry) ? code : undefined),
          resolveDynamicImport: (specifier) => ({ id: String(specifier), external: true }),
        },
      ],
    });
    const { output } = await build.generate({ format: 'esm', minify: true });
    await build.close();
    const [{ code: bundled, moduleIds }] = output;
    return { bytes: gzipped(bundled), modules: moduleIds.filter((id) => !id.endsWith(entry)) };
  }

  const styleFile = (component: string) => join(dist, `styles/${component}.css`);

  const styledComponents = (modules: string[]) => [
    ...new Set(
      modules.filter((id) => id.endsWith('.styles.js')).map((id) => basename(dirname(id))),
    ),
  ];

  /** The CSS of every component whose styles are among the modules, joined as a product would. */
  async function styleBytes(components: string[], own = false) {
    if (components.length === 0) return 0;
    if (own) {
      const files = components.map((name) => readFileSync(styleFile(name), 'utf8'));
      return gzipped(files.join('\n').replaceAll(/^@layer [^{;]*;|@import [^;]*;/g, ''));
    }
    const page = styleFile('size');
    const { code } = await bundleAsync({
      filename: page,
      minify: true,
      resolver: {
        read(file) {
          if (file === page) return components.map((name) => `@import "./${name}.css";`).join('');
          // The styles of what is fetched later are fetched with it.
          return components.includes(basename(file, '.css')) ? readFileSync(file, 'utf8') : '';
        },
      },
    });
    return gzipped(code);
  }

  async function weigh(name: string, code: string, external: RegExp[] = []): Promise<Weight> {
    const { bytes, modules } = await bundle(code, external);
    const components = styledComponents(modules);
    const style = await styleBytes(components, external.length > 0);
    return { name, script: bytes, style, files: [...modules, ...components.map(styleFile)] };
  }

  return {
    /** The values that the front door exports; types weigh nothing. */
    async publicExports(): Promise<string[]> {
      const build = await rolldown({
        input: join(dist, 'index.js'),
        external: [/^[^./]/],
        logLevel: 'silent',
      });
      const { output } = await build.generate({ format: 'esm' });
      await build.close();
      return output[0].exports.toSorted((one, other) => one.localeCompare(other));
    },

    /**
     * One export, alone, with all that it needs.
     *
     * @param door - Where it is imported from. From its own module it weighs the same to a few bytes, in a tenth of
     * the time.
     */
    weighExport: (name: string, door = './index.js') =>
      weigh(name, `export { ${name} } from '${door}';`),

    /** Several exports, with what they share once. */
    weighTogether: (name: string, exported: string[]) =>
      weigh(name, `export { ${exported.join(', ')} } from './index.js';`),

    /** What it adds to a page that has the atoms, the icons and the built-in words already. */
    weighAdded: async (name: string): Promise<Weight> => ({
      ...(await weigh(name, `export { ${name} } from './index.js';`, [shared])),
      name: `${name}, added`,
    }),

    /** A published file, or the heaviest of those that a pattern with `*` names. */
    async weighFile(pattern: string): Promise<Weight> {
      const names = readdirSync(join(dist, dirname(pattern))).filter((file) => {
        const [start, end] = basename(pattern).split('*');
        return end === undefined ? file === start : file.startsWith(start!) && file.endsWith(end);
      });
      const weights = await Promise.all(
        names.map(async (file): Promise<Weight> => {
          const path = join(dirname(pattern), file);
          const files = [join(dist, path)];
          if (file.endsWith('.css')) {
            return { name: path, script: 0, style: gzipped(readFileSync(files[0]!)), files };
          }
          // The base of the icons has a line of its own.
          const external = path.startsWith('icons/') ? [/\/Icon\/Icon\.js$/] : [];
          const { bytes, modules } = await bundle(`export * from './${path}';`, external);
          return { name: path, script: bytes, style: 0, files: modules };
        }),
      );
      const [heaviest] = weights.toSorted((one, other) => totalWeight(other) - totalWeight(one));
      if (!heaviest) throw new Error(`${pattern} is not in dist: build first.`);
      return heaviest;
    },
  };
}
