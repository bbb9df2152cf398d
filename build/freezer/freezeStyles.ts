import { basename } from 'node:path';
import { transform } from 'lightningcss';
import { evaluateStyles, type EvaluatedStyles } from './evaluateStyles.ts';

/** What is left of a styles file after the build. */
export interface FrozenStyles {
  /** The component's name: `Button` for `Button.styles.ts`. */
  name: string;
  /** The module that replaces it: constants, and nothing else. */
  code: string;
  /** Its rules, under readable class names, in a layer of its own. */
  css: string;
  /** The name of that layer. */
  layer: string;
}

const layerName = /@layer (entasis\.\w+)\{/g;

type Constant = string | number | boolean | null | { [key: string]: Constant };

/** Evaluates a `*.styles.ts` file and freezes it; throws, by name, on what cannot be frozen. */
export async function freezeStyles(stylesFile: string, layerFile: string): Promise<FrozenStyles> {
  const name = basename(stylesFile, '.styles.ts');
  return freeze(name, await evaluateStyles(stylesFile, layerFile));
}

function freeze(name: string, { exports, inserted }: EvaluatedStyles): FrozenStyles {
  const file = `${name}.styles.ts`;
  const readable = new Map<string, string>();

  function visit(value: unknown, path: string[]): Constant {
    if (typeof value === 'string') {
      if (isClassName(value, inserted) && !readable.has(value)) {
        readable.set(value, ['ent', name, ...path].join('-').replaceAll(/[^\w-]/g, '_'));
      }
      return value;
    }
    if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
    if (isRecord(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, visit(item, [...path, key])]),
      );
    }
    throw new Error(
      `${file}: the export ${path.join('.')} is ${describe(value)}, which the build cannot freeze. ` +
        'Export class names, records of class names, or constants.',
    );
  }

  const constants = Object.entries(exports).map(
    ([key, value]) => [key, visit(value, [key])] as const,
  );

  let frames = 0;
  for (const [key, rule] of Object.entries(inserted)) {
    const className = `ent-${key}`;
    if (readable.has(className)) continue;
    if (!rule.includes(`@keyframes ${className}`)) {
      throw new Error(
        `${file}: a rule has no exported class, so nothing can ever wear it: ${rule}. ` +
          'Export the class name that css() returned, or delete the rule.',
      );
    }
    frames += 1;
    readable.set(className, `ent-${name}-frames-${frames}`);
  }

  const rename = (text: string) =>
    [...readable].reduce((result, [from, to]) => replaceName(result, from, to), text);
  const rules = rename(Object.values(inserted).join('\n'));
  const layers = new Set([...rules.matchAll(layerName)].map(([, layer]) => layer));
  if (layers.size > 1) {
    throw new Error(
      `${file}: its rules stand in ${[...layers].join(' and ')}. Open one layer() in it.`,
    );
  }
  const layer = `${[...layers][0] ?? 'entasis.atoms'}.${name}`;
  const css = rules.replaceAll(layerName, `@layer ${layer}{`);
  checkSelectors(file, css);

  const code = constants.map(
    ([key, value]) => `export const ${key} = ${rename(JSON.stringify(value, null, 2))};\n`,
  );
  return { name, code: code.join(''), css, layer };
}

function isClassName(value: string, inserted: Record<string, string>) {
  return value.startsWith('ent-') && value.slice('ent-'.length) in inserted;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function describe(value: unknown) {
  if (value === undefined) return 'undefined';
  const kind = typeof value === 'object' ? (value?.constructor.name ?? 'object') : typeof value;
  return `${/^[AEIOU]/i.test(kind) ? 'an' : 'a'} ${kind}`;
}

/** Replaces a generated name, but not a longer one that starts with it. */
function replaceName(text: string, from: string, to: string) {
  return text.replaceAll(new RegExp(`${from}(?![\\w-])`, 'g'), to);
}

/**
 * A selector without one of our classes would style a page that never asked for it, and `:global()`,
 * which other tools have for that, means nothing to a browser.
 */
function checkSelectors(file: string, css: string) {
  transform({
    filename: file,
    code: Buffer.from(css),
    visitor: {
      Rule: {
        style({ value: { selectors, loc } }) {
          for (const selector of selectors) {
            const text = JSON.stringify(selector);
            const fault = text.includes('"kind":"custom-function","name":"global"')
              ? 'uses :global()'
              : !text.includes('"name":"ent-') && 'has a selector without a class';
            if (fault) {
              throw new Error(
                `${file}: the rule at ${loc.line + 1}:${loc.column} of its CSS ${fault}. ` +
                  'Styles belong to a component; page-wide rules belong in src/theme/base.css.',
              );
            }
          }
        },
      },
    },
  });
}
