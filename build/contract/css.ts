import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compareKeys, type Difference } from './difference.ts';

interface Sheet {
  /** `[data-…]` in its selectors: the states that it shows. */
  attributes: Set<string>;
  /** Each declaration with all that stands around it. */
  rules: Set<string>;
}

export interface Css {
  layers: string[];
  variables: Set<string>;
  sheets: Map<string, Sheet>;
}

/** Declarations with their selectors and conditions: `@layer a .b{color` and the value. */
export function declarationsOf(css: string): string[] {
  const found: string[] = [];
  const around: string[] = [];
  const pieces = css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .match(/(?:"(?:\\.|[^"])*"|'(?:\\.|[^'])*'|\((?:[^()]|\([^()]*\))*\)|[^{};"'(])+|[{};]/g);
  let text = '';
  for (const piece of pieces ?? []) {
    if (piece === '{') around.push(clean(text));
    else if (/^[};]$/.test(piece)) {
      if (clean(text)) found.push([...around, clean(text)].join(' ⟩ '));
      if (piece === '}') around.pop();
    } else {
      text += piece;
      continue;
    }
    text = '';
  }
  return found;
}

const clean = (text: string) =>
  text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s*([:,>])\s*/g, '$1');

/** What the published CSS offers: cascade layers, custom properties, state attributes, and its rules. */
export function readCss(folder: string): Css {
  const whole = readFileSync(join(folder, 'dist/styles.css'), 'utf8');
  const styles = join(folder, 'dist/styles');
  const files = existsSync(styles) ? readdirSync(styles) : [];
  const sheets = files
    .filter((file) => file.endsWith('.css'))
    .map((file): [string, Sheet] => {
      const text = readFileSync(join(styles, file), 'utf8');
      return [
        basename(file, '.css'),
        {
          attributes: new Set([...text.matchAll(/\[(data-[\w-]+)/g)].map(([, name]) => name!)),
          rules: new Set(
            declarationsOf(text).filter(
              (rule) => !/^@(?:layer|import) /.test(rule) || rule.includes('⟩'),
            ),
          ),
        },
      ];
    });
  return {
    layers: [...whole.matchAll(/@layer ([^;{]+);/g)]
      .flatMap(([, list]) =>
        list!
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name.split('.').length === 2),
      )
      .filter((name, index, all) => all.indexOf(name) === index),
    variables: new Set([...whole.matchAll(/(--ent-[\w-]+)\s*:/g)].map(([, name]) => name!)),
    sheets: new Map(sheets),
  };
}

/** @param tokens - Custom properties that are compared as tokens */
export function compareCss(before: Css, after: Css, tokens: Set<string>): Difference[] {
  const differences: Difference[] = [];
  const [old, now] = [before.layers.join(', '), after.layers.join(', ')];
  if (old !== now)
    differences.push({ rule: 'layers-changed', subject: 'entasis', before: old, after: now });

  const variables = compareKeys(before.variables, after.variables);
  for (const subject of variables.removed.filter((name) => !tokens.has(name)))
    differences.push({ rule: 'variable-removed', subject });
  for (const subject of variables.added.filter((name) => !tokens.has(name)))
    differences.push({ rule: 'variable-added', subject });

  for (const [name, sheet] of after.sheets) {
    const was = before.sheets.get(name);
    if (was) differences.push(...compareSheet(name, was, sheet));
  }
  return differences;
}

function compareSheet(name: string, before: Sheet, after: Sheet): Difference[] {
  const attributes = compareKeys(before.attributes, after.attributes);
  const rules = compareKeys(before.rules, after.rules);
  const differences: Difference[] = [
    ...attributes.removed.map((attribute): Difference => ({
      rule: 'attribute-removed',
      subject: `${name} [${attribute}]`,
    })),
    ...attributes.added.map((attribute): Difference => ({
      rule: 'attribute-added',
      subject: `${name} [${attribute}]`,
    })),
  ];
  if (rules.removed.length + rules.added.length > 0)
    differences.push({
      rule: 'rules-changed',
      subject: name,
      before: rules.removed.map(shown).join('\n'),
      after: rules.added.map(shown).join('\n'),
    });
  return differences;
}

const shown = (rule: string) => rule.replace(/^@layer [\w.]+ ⟩ /, '');
