import createPreset from 'conventional-changelog-conventionalcommits';

/** What one commit changes for those who use the package. */
export interface Change {
  hash: string;
  type: string;
  /** A component, mostly. */
  scope?: string;
  /** For the person who upgrades: the `Changelog:` footer, or else the subject. */
  text: string;
  /** What breaks, how it was written before, and how it is written now. */
  breaking?: string;
  /** Numbers of issues that the commit names. */
  issues: string[];
  /** The commit that this one takes back. */
  reverts?: string;
}

const { headerPattern, noteKeywords, revertPattern } = createPreset().parser;
const footer =
  /^(?:Changelog|Codemod|Closes|Fixes|Refs|Reviewed-by|Signed-off-by|Co-authored-by)(?:: | #)/i;
const breakingFooter = new RegExp(`^(?:${noteKeywords.join('|')}): `);

/** Reads a conventional commit; one of any other form says nothing and gives `undefined`. */
export function readCommit(message: string, hash = ''): Change | undefined {
  const [header = '', ...rest] = message.trim().split(/\r?\n/);
  const reverts = revertPattern.exec(message)?.[2];
  // What git itself writes: Revert "feat(Tag): …"
  const quoted = /^Revert "(.+)"$/.exec(header)?.[1];
  const [, type, scope, subject] = headerPattern.exec(quoted ?? header) ?? [];
  if (!type || !subject) return undefined;

  const told = footerText(rest, /^Changelog: /i);
  const isRevert = quoted !== undefined || type === 'revert';
  const change: Change = {
    hash,
    type: isRevert ? 'revert' : type.toLowerCase(),
    text: told ?? (isRevert ? `takes back “${subject}”` : subject),
    issues: [
      ...new Set([...message.matchAll(/(?:closes|fixes|refs):? #(\d+)/gi)].map(([, n]) => n!)),
    ],
  };
  if (scope) change.scope = scope;
  if (reverts) change.reverts = reverts;
  const breaking = footerText(rest, breakingFooter);
  if (breaking ?? (!quoted && /^\w+(?:\(.*\))?!:/.test(header)))
    change.breaking = breaking ?? subject;
  return change;
}

/** From the line that begins with `start` to the next footer, code blocks left whole. */
function footerText(lines: string[], start: RegExp) {
  const first = lines.findIndex((line) => start.test(line));
  if (first === -1) return undefined;
  const text = [lines[first]!.replace(start, '')];
  let inCode = false;
  for (const line of lines.slice(first + 1)) {
    if (line.trimStart().startsWith('```')) inCode = !inCode;
    else if (!inCode && (footer.test(line) || breakingFooter.test(line))) break;
    text.push(line);
  }
  return text.join('\n').trimEnd();
}

/** Without the commits that were taken back within the same release, and without those that took them back. */
export function withoutReverted(changes: Change[]): Change[] {
  const isHash = (one: string, other: string) =>
    one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one));
  const pairs = changes.flatMap((revert) => {
    const taken = changes.find(({ hash }) => revert.reverts && isHash(hash, revert.reverts));
    return taken ? [revert, taken] : [];
  });
  const gone = new Set(pairs);
  return changes.filter((change) => !gone.has(change));
}

/** Scopes of what the package does not hold: they are neither released nor told in the changelog. */
const unpublished = new Set(
  'storybook docs stories test ci release contract visual a11y flight bench deps-dev'.split(' '),
);

/** Whether people who install the package can notice the change. */
export function isPublished({ scope, type, breaking }: Change) {
  if (scope && unpublished.has(scope)) return false;
  return breaking !== undefined || ['feat', 'fix', 'perf', 'revert'].includes(type);
}

/** The size of the release that the changes ask for, or none. */
export function releaseType(changes: Change[]): 'major' | 'minor' | 'patch' | null {
  const published = withoutReverted(changes).filter(isPublished);
  if (published.some(({ breaking }) => breaking !== undefined)) return 'major';
  if (published.some(({ type }) => type === 'feat')) return 'minor';
  return published.length > 0 ? 'patch' : null;
}
