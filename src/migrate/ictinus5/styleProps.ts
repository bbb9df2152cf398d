import type { Use } from '../engine/Use.ts';
import { staticValue } from '../engine/syntax.ts';
import { literal } from '../engine/values.ts';

/** Steps of Ictinus’s scale that stand on ours: 4 was 8 px, and 8 px is our 2. */
export const spaceSteps: Readonly<Record<string, number>> = {
  0: 0,
  2: 0.5,
  3: 1,
  4: 2,
  5: 3,
  6: 4,
  7: 5,
  8: 6,
  9: 8,
  11: 10,
  none: 0,
  '2xs': 0.5,
  xs: 1,
  sm: 2,
  md: 3,
  lg: 4,
  xl: 5,
  '2xl': 6,
  '3xl': 8,
};

const textColors: Readonly<Record<string, string>> = {
  primary: 'text.default',
  secondary: 'text.subtle',
  active: 'text.link',
  error: 'text.danger',
  success: 'text.success',
  warning: 'text.warning',
};

const grounds: Readonly<Record<string, string>> = {
  default: 'surface.page',
  alt: 'surface.sunken',
};

const fractions: Readonly<Record<string, string>> = {
  '1/2': '50%',
  '1/3': '33.333333%',
  '2/3': '66.666667%',
  '1/4': '25%',
  '3/4': '75%',
  full: '100%',
};

type Kind = 'space' | 'length' | 'plain' | 'textColor' | 'ground';

const sides = (name: string, long: string): Record<string, [string, Kind]> => ({
  [name]: [long, 'space'],
  [`${name}t`]: [`${long}BlockStart`, 'space'],
  [`${name}b`]: [`${long}BlockEnd`, 'space'],
  [`${name}l`]: [`${long}InlineStart`, 'space'],
  [`${name}r`]: [`${long}InlineEnd`, 'space'],
  [`${name}x`]: [`${long}Inline`, 'space'],
  [`${name}y`]: [`${long}Block`, 'space'],
  [long]: [long, 'space'],
  [`${long}Top`]: [`${long}BlockStart`, 'space'],
  [`${long}Bottom`]: [`${long}BlockEnd`, 'space'],
  [`${long}Left`]: [`${long}InlineStart`, 'space'],
  [`${long}Right`]: [`${long}InlineEnd`, 'space'],
});

const plain = [
  'alignContent',
  'alignItems',
  'alignSelf',
  'backgroundImage',
  'backgroundPosition',
  'backgroundSize',
  'cursor',
  'display',
  'flex',
  'flexDirection',
  'flexShrink',
  'flexWrap',
  'gridArea',
  'gridAutoFlow',
  'gridColumn',
  'gridRow',
  'gridTemplateAreas',
  'gridTemplateColumns',
  'gridTemplateRows',
  'isolation',
  'justifyContent',
  'justifyItems',
  'justifySelf',
  'objectFit',
  'opacity',
  'overflow',
  'overflowX',
  'overflowY',
  'placeContent',
  'placeItems',
  'placeSelf',
  'pointerEvents',
  'position',
  'textAlign',
  'textOverflow',
  'textTransform',
  'userSelect',
  'visibility',
  'whiteSpace',
  'wordBreak',
];

/** Style props, the CSS property of each, and how its values are read. */
const properties: Readonly<Record<string, [string, Kind]>> = {
  ...sides('m', 'margin'),
  ...sides('p', 'padding'),
  gap: ['gap', 'space'],
  gridGap: ['gap', 'space'],
  left: ['insetInlineStart', 'space'],
  right: ['insetInlineEnd', 'space'],
  top: ['insetBlockStart', 'space'],
  bottom: ['insetBlockEnd', 'space'],
  w: ['inlineSize', 'length'],
  width: ['inlineSize', 'length'],
  h: ['blockSize', 'length'],
  height: ['blockSize', 'length'],
  minWidth: ['minInlineSize', 'length'],
  maxWidth: ['maxInlineSize', 'length'],
  maxW: ['maxInlineSize', 'length'],
  minHeight: ['minBlockSize', 'length'],
  maxHeight: ['maxBlockSize', 'length'],
  maxH: ['maxBlockSize', 'length'],
  color: ['color', 'textColor'],
  backgroundColor: ['backgroundColor', 'ground'],
  bg: ['backgroundColor', 'ground'],
  ...Object.fromEntries(plain.map((name): [string, [string, Kind]] => [name, [name, 'plain']])),
};

/** Takes style props out of an element and puts what they said into `style`, in our tokens. */
export function styleProps(use: Use, except: readonly string[] = [], also: readonly string[] = []) {
  const entries = [...also];
  for (const attribute of use.attributes) {
    const name = String(attribute.name.name);
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!known || except.includes(name) || use.origin.own.includes(name)) continue;
    const [property, kind] = known;
    const code = codeOf(use, use.expression(attribute), kind);
    if (code === undefined) use.todo(`say it in "style": ${property}`, attribute);
    else {
      entries.push(`${property}: ${code}`);
      use.remove(attribute);
    }
  }
  writeStyle(use, entries);
}

export function writeStyle(use: Use, entries: readonly string[]) {
  if (entries.length === 0) return;
  const style = use.attribute('style');
  const object = style && use.expression(style);
  if (!style) use.add('style', `style={{ ${entries.join(', ')} }}`);
  else if (object?.type === 'ObjectExpression')
    use.module.edits.insert(object.start + 1, ` ${entries.join(', ')},`);
  else use.todo(`add to it: ${entries.join(', ')}`, style);
}

function codeOf(
  use: Use,
  expression: ReturnType<Use['expression']>,
  kind: Kind,
): string | undefined {
  if (!expression) return undefined;
  const value = staticValue(expression)?.value;
  if (kind === 'plain' || kind === 'length') {
    const code = use.module.codeOf(expression);
    const isList = expression.type === 'ObjectExpression' || expression.type === 'ArrayExpression';
    if (value === undefined) return isList ? undefined : code;
    if (kind === 'plain') return literal(use.module, value);
    const fraction = fractions[String(value)];
    // A bare number was a step of a scale that has no counterpart.
    return fraction
      ? use.module.quoted(fraction)
      : /^[1-9]\d*$/.test(String(value))
        ? undefined
        : literal(use.module, value);
  }
  if (value === undefined || value === null) return undefined;
  if (kind === 'space') {
    const step = spaceSteps[String(value)];
    if (step === undefined) return undefined;
    return step === 0 ? '0' : `${use.module.need('entasis/tokens', 'space')}[${step}]`;
  }
  const token = (kind === 'textColor' ? textColors : grounds)[String(value)];
  return token && `${use.module.need('entasis/tokens', 'color')}.${token}`;
}
