import { compareKeys, type Difference } from './difference.ts';

/** What a package.json says about where the package works. */
export interface Manifest {
  name?: string;
  version?: string;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
  dependencies?: Record<string, string>;
  engines?: Record<string, string>;
  /** Lines such as `chrome >= 138`. */
  browserslist?: string[];
}

type Span = [from: number, to: number];

const order = (version: string) => {
  const [major = 0, minor = 0, patch = 0] = version
    .split('.')
    .map((part) => Number.parseInt(part, 10) || 0);
  return (major * 1e4 + minor) * 1e4 + patch;
};

/** `^19.0.0 || >=20 <21` as spans of versions; nothing for a form we do not read. */
function spansOf(range: string): Span[] | undefined {
  const spans = range.split('||').map((part): Span | undefined => {
    const terms = part.trim().split(/\s+(?=[\^~<>=\d])/);
    let [from, to] = [0, Infinity];
    for (const term of terms) {
      const [, sign, version = ''] =
        /^(\^|~|>=|<=|>|<|=|)\s*v?(\d+(?:\.(?:\d+|x))*)$/.exec(term) ?? [];
      if (sign === undefined) return undefined;
      const [major = 0, minor = 0] = version.split('.').map(Number);
      const at = order(version);
      if (sign === '>=' || sign === '>') from = Math.max(from, at + (sign === '>' ? 1 : 0));
      else if (sign === '<' || sign === '<=') to = Math.min(to, at + (sign === '<=' ? 1 : 0));
      else {
        from = at;
        const whole = sign === '^' ? major > 0 : !version.includes('.');
        const upTo = whole ? `${major + 1}` : `${major}.${minor + 1}`;
        to = sign !== '' || version.split('.').length < 3 ? order(upTo) : at + 1;
      }
    }
    return [from, to];
  });
  return spans.includes(undefined) ? undefined : (spans as Span[]);
}

/** Whether every version of one range is in another; a form we do not read is not. */
export function covers(wide: string, narrow: string): boolean {
  if (wide === narrow || wide === '*') return true;
  const [outer, inner] = [spansOf(wide), spansOf(narrow)];
  if (!outer || !inner) return false;
  return inner.every(([from, to]) => outer.some(([least, most]) => least <= from && to <= most));
}

/** `{ chrome: '>= 138' }` */
const browsersOf = ({ browserslist = [] }: Manifest) =>
  Object.fromEntries(
    browserslist.map((line) => {
      const [name = '', ...range] = line.split(' ');
      return [name, range.join('')];
    }),
  );

export function compareRanges(before: Manifest, after: Manifest): Difference[] {
  return [
    ...compareSupport('peer', before.peerDependencies, after.peerDependencies, required),
    ...compareSupport('engine', before.engines, after.engines, () => true),
    ...compareSupport('browser', browsersOf(before), browsersOf(after), () => false),
    ...compareDependencies(before.dependencies ?? {}, after.dependencies ?? {}),
  ];

  /** A new optional peer breaks nobody. */
  function required(name: string) {
    return after.peerDependenciesMeta?.[name]?.optional !== true;
  }
}

type Ranges = Record<string, string>;

/** @param demands - Whether something that was not named before is a demand, not a promise */
function compareSupport(
  kind: string,
  before: Ranges = {},
  after: Ranges = {},
  demands: (name: string) => boolean,
): Difference[] {
  const names = compareKeys(Object.keys(before), Object.keys(after));
  const isList = kind === 'browser';
  return [
    ...names.added.map((name): Difference => ({
      rule: demands(name) ? 'peer-narrowed' : 'peer-widened',
      subject: `${kind} ${name}`,
      after: after[name]!,
    })),
    ...names.removed.map((name): Difference => ({
      // A browser that is named no longer is not supported; a peer is not needed.
      rule: isList ? 'peer-narrowed' : 'peer-widened',
      subject: `${kind} ${name}`,
      before: before[name]!,
    })),
    ...names.kept
      .filter((name) => before[name] !== after[name])
      .map((name): Difference => ({
        rule: covers(after[name]!, before[name]!) ? 'peer-widened' : 'peer-narrowed',
        subject: `${kind} ${name}`,
        before: before[name]!,
        after: after[name]!,
      })),
  ];
}

function compareDependencies(before: Ranges, after: Ranges): Difference[] {
  const { removed, added, kept } = compareKeys(Object.keys(before), Object.keys(after));
  return [
    ...added.map((name): Difference => ({
      rule: 'dependency-added',
      subject: name,
      after: after[name]!,
    })),
    ...[...removed, ...kept.filter((name) => before[name] !== after[name])].map(
      (name): Difference => ({
        rule: 'dependency-changed',
        subject: name,
        before: before[name]!,
        after: after[name] ?? 'none',
      }),
    ),
  ];
}
