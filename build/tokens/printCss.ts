import type { PublicToken, TokenValue } from './describeTokens.ts';

const THEMED = ':root,[data-ent-theme]';

const HEAD = '/* Generated from tokens/ by build/tokens.ts. Do not edit. */\n';

/** Writes the custom properties: each where the mode it depends on is chosen. */
export function printCss(tokens: PublicToken[]): string {
  const variables = tokens.filter((token) => token.cssVariable);
  const depending = (modifier: string | undefined) =>
    variables.filter((token) => token.modifier === modifier);
  const themed = depending('theme');
  const dense = depending('density');
  const highContrast = themed
    .filter((token) => themePair(token, 'high-contrast-') !== themePair(token))
    .map((token) => declare(token, themePair(token, 'high-contrast-')));

  return `${HEAD}@layer entasis.tokens {\n${[
    rule(':root', [
      'color-scheme:light dark',
      ...depending(undefined).map((token) => declare(token, css(token, 'value'))),
    ]),
    rule(
      THEMED,
      themed.map((token) => declare(token, themePair(token))),
    ),
    rule('[data-ent-theme=light]', ['color-scheme:light']),
    rule('[data-ent-theme=dark]', ['color-scheme:dark']),
    rule('[data-ent-theme=high-contrast]', ['color-scheme:light dark', ...highContrast]),
    media('(prefers-contrast:more)', rule(THEMED, highContrast)),
    rule(
      ':root,[data-ent-density=comfortable]',
      dense.map((token) => declare(token, css(token, 'comfortable'))),
    ),
    rule(
      '[data-ent-density=compact]',
      dense.map((token) => declare(token, css(token, 'compact'))),
    ),
    ...viewports(tokens, depending('viewport')),
    ...reducedMotion(depending('motion')),
    // Paper is white, whatever the screen was.
    media('print', rule(THEMED, ['color-scheme:light'])),
  ].join('')}}\n`;
}

/** Light and dark in one value, so that switching the scheme is all a theme switch does. */
function themePair(token: PublicToken, prefix = ''): string {
  const light = css(token, `${prefix}light`);
  const dark = css(token, `${prefix}dark`);
  return light === dark ? light : `light-dark(${light},${dark})`;
}

function viewports(all: PublicToken[], tokens: PublicToken[]): string[] {
  return contextsOf(tokens).map(([context, previous]) => {
    const changed = changedTokens(tokens, context, previous);
    if (!previous) return rule(':root', changed);
    const breakpoint = all.find((token) => token.id === `breakpoint.${context}`);
    if (!breakpoint) throw new Error(`No breakpoint is called "${context}".`);
    return media(`(min-width:${css(breakpoint, 'value')})`, rule(':root', changed));
  });
}

function reducedMotion(tokens: PublicToken[]): string[] {
  return contextsOf(tokens).map(([context, previous]) => {
    const block = rule(':root', changedTokens(tokens, context, previous));
    return previous ? media('(prefers-reduced-motion:reduce)', block) : block;
  });
}

/** Each context with the one before it, whose values still hold when it begins. */
function contextsOf(tokens: PublicToken[]): (readonly [string, string | undefined])[] {
  const contexts = [...new Set(tokens.flatMap((token) => Object.keys(token.values)))];
  return contexts.map((context, index) => [context, contexts[index - 1]] as const);
}

function changedTokens(
  tokens: PublicToken[],
  context: string,
  previous: string | undefined,
): string[] {
  return tokens
    .filter((token) => !previous || css(token, context) !== css(token, previous))
    .map((token) => declare(token, css(token, context)));
}

function css({ id, values }: PublicToken, context: string): string {
  const value: TokenValue | undefined = values[context];
  if (!value) throw new Error(`${id} has no value for "${context}".`);
  return value.css;
}

const declare = (token: PublicToken, value: string) => `${token.cssVariable}:${value}`;

const rule = (selector: string, declarations: string[]) =>
  `${selector}{${declarations.join(';\n')}}\n`;

const media = (query: string, block: string) => `@media ${query}{${block.trimEnd()}}\n`;
