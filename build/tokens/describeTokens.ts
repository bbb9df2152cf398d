import type { TokenNormalized } from '@terrazzo/parser';
import { makeCSSVar, transformCSSValue } from '@terrazzo/token-tools/css';
import type { LoadedTokens, Mode } from './loadTokens.ts';
import { TokenFault } from './TokenFault.ts';

/** A token as readers meet it. */
export interface PublicToken {
  id: string;
  /** Keys in TypeScript. */
  path: string[];
  /** `--ent-…`; absent for raw values, which have no custom property. */
  cssVariable: string | undefined;
  type: string;
  description: string;
  /** The modifier its value depends on. */
  modifier: string | undefined;
  /** By context of the modifier, or under `value`. */
  values: Record<string, TokenValue>;
}

export interface TokenValue {
  /** As it is written in CSS: parts that have a name of their own are referred to by it. */
  css: string;
  /** As it ends up. */
  resolved: string;
  /** Colours only, for tools that know nothing else. */
  hex: string | undefined;
}

type Tokens = Record<string, TokenNormalized>;

/** What only the other tokens may use. */
const isPrivate = (id: string) => id.startsWith('palette.');

/** Custom properties do not work in media and container queries. */
const isRaw = (id: string) => id.startsWith('breakpoint.') || id.startsWith('grid.container.');

export const cssVariable = (id: string): string => makeCSSVar(id, { prefix: 'ent' });

/** Joins the modes: what each public token is called, depends on, and comes to. */
export function describeTokens({ fileOf, modes, tokens }: LoadedTokens): PublicToken[] {
  const names = new Map<string, string>();
  const described = Object.values(tokens)
    .filter(({ id }) => !isPrivate(id))
    .map((token): PublicToken => {
      const { id, $description: description, $type: type } = token;
      const file = fileOf(id);
      const name = cssVariable(id);
      const twin = names.get(name);
      if (twin) throw new TokenFault(file, id, `would be called ${name}, as ${twin} already is`);
      names.set(name, id);
      if (!description) throw new TokenFault(file, id, 'has no $description');

      const modifier = modifierOf(id, modes, file);
      const contexts = modifier ? modes.filter((mode) => mode.modifier === modifier) : [];
      const values = contexts.length
        ? Object.fromEntries(contexts.map((mode) => [mode.context, valueOf(id, mode.tokens, file)]))
        : { value: valueOf(id, tokens, file) };
      return {
        id,
        path: id.split('.').map((key) => key.replace(/^(\d+)-(\d+)$/, '$1.$2')),
        cssVariable: isRaw(id) ? undefined : name,
        type,
        description,
        modifier,
        values,
      };
    });
  return inReadingOrder(described);
}

/** Siblings stand together, steps of a scale in order: objects put whole numbers before others. */
function inReadingOrder(tokens: PublicToken[]): PublicToken[] {
  const siblings = Map.groupBy(tokens, ({ path }) => path.slice(0, -1).join('.'));
  const step = ({ path }: PublicToken) => Number(path.at(-1));
  return [...siblings.values()].flatMap((group) =>
    group.every((token) => Number.isFinite(step(token)))
      ? group.toSorted((a, b) => step(a) - step(b))
      : group,
  );
}

function modifierOf(id: string, modes: Mode[], file: string): string | undefined {
  const modifiers = [...new Set(modes.map((mode) => mode.modifier))].filter((modifier) => {
    const values = modes
      .filter((mode) => mode.modifier === modifier)
      .map((mode) => resolvedText(id, mode.tokens, file));
    return new Set(values).size > 1;
  });
  if (modifiers.length > 1) {
    throw new TokenFault(
      file,
      id,
      `depends on ${modifiers.join(' and ')}; a token may depend on one modifier only`,
    );
  }
  return modifiers[0];
}

function valueOf(id: string, tokens: Tokens, file: string): TokenValue {
  const color = tokens[id]?.$type === 'color';
  const published = cssText(id, tokens, file, () => undefined, { legacyHex: true });
  return {
    // Hexadecimal: every colour lies in sRGB, and browsers paint a page of `oklch()` a tenth slower.
    css: cssText(
      id,
      tokens,
      file,
      (part) => (isPrivate(part) ? undefined : `var(${cssVariable(part)})`),
      { legacyHex: true },
    ),
    resolved: color ? resolvedText(id, tokens, file) : published,
    hex: color ? published : undefined,
  };
}

const resolvedText = (id: string, tokens: Tokens, file: string) =>
  cssText(id, tokens, file, () => undefined);

/** Terrazzo's CSS for a token, with `refer` deciding which parts are named and which are spelt out. */
function cssText(
  id: string,
  tokens: Tokens,
  file: string,
  refer: (part: string) => string | undefined,
  color?: { legacyHex: boolean },
): string {
  const spell = (token: TokenNormalized): string => {
    const css = transformCSSValue(token, {
      color,
      permutation: {},
      tokensSet: tokens,
      transformAlias: (part) => refer(part.id) ?? spell(part as TokenNormalized),
    });
    const text = typeof css === 'object' && token.$type === 'typography' ? fontShorthand(css) : css;
    if (typeof text !== 'string')
      throw new TokenFault(
        file,
        id,
        `has no form in CSS as a ${token.$type ?? 'token without $type'}`,
      );
    return shorten(text, token);
  };
  const token = tokens[id];
  if (!token) throw new TokenFault(file, id, 'does not exist');
  return spell(token);
}

function fontShorthand(part: Record<string, string>): string {
  return `${part['font-weight']} ${part['font-size']}/${part['line-height']} ${part['font-family']}`;
}

function shorten(css: string, { $extensions, $type }: TokenNormalized): string {
  const unit = ($extensions?.entasis as { unit?: string } | undefined)?.unit ?? '';
  const text = css.replaceAll(/(?<![\d.])0\.(?=\d)/g, '.');
  switch ($type) {
    case 'shadow':
      return text.replaceAll(/\b0px\b/g, '0').replaceAll(/ 0(?= (?:oklch|var))/g, '');
    case 'transition':
      return text.replace(/ 0ms(?= )/, '');
    case 'number':
      return text + unit;
    default:
      return text;
  }
}
