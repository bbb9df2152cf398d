/** How much of a release a difference needs. */
export type Severity = 'major' | 'minor' | 'patch';

/** The headings of the report. */
export const PARTS = [
  'API',
  'Props',
  'Tokens',
  'CSS',
  'Accessibility',
  'Tab order',
  'Looks',
  'Messages',
  'Ranges',
  'Bytes',
  'Stories',
] as const;

export type Part = (typeof PARTS)[number];

interface Rule {
  part: Part;
  severity: Severity;
  /** What happened, as a heading. */
  title: string;
  /** Why it has this severity. */
  why: string;
}

const rule = (part: Part, severity: Severity, title: string, why: string): Rule => ({
  part,
  severity,
  title,
  why,
});

/** Every kind of difference between two versions, and what it means for whoever installs the second. */
export const rules = {
  'entry-removed': rule('API', 'major', 'Entry removed', 'Whoever names it fails.'),
  'entry-added': rule('API', 'minor', 'Entry added', 'Nobody names it yet.'),
  'export-removed': rule('API', 'major', 'Export removed', 'Imports of it fail.'),
  'export-renamed': rule('API', 'major', 'Export renamed', 'Imports of the old name fail.'),
  'export-added': rule('API', 'minor', 'Export added', 'Nobody imports it yet.'),
  'export-changed': rule('API', 'major', 'Type changed', 'Code that compiled may not compile now.'),
  'export-follows': rule(
    'API',
    'major',
    'Made of a changed type',
    'Declared as before, but a type that it is made of is another.',
  ),
  'export-widened': rule('API', 'minor', 'Type widened', 'What was allowed is, and more.'),
  'export-reworded': rule('API', 'patch', 'Declared otherwise', 'It means the same to TypeScript.'),
  'deprecation-added': rule('API', 'minor', 'Deprecated', 'It works, and warns once.'),
  'prop-removed': rule('Props', 'major', 'Prop removed', 'Code that passes it does not compile.'),
  'prop-required': rule('Props', 'major', 'Prop required', 'Code without it does not compile.'),
  'prop-narrowed': rule('Props', 'major', 'Prop narrowed', 'A value that was allowed is not.'),
  'default-changed': rule(
    'Props',
    'major',
    'Default changed',
    'Whoever did not say it gets something else.',
  ),
  'prop-added': rule('Props', 'minor', 'Prop added', 'Nobody passes it yet.'),
  'prop-widened': rule('Props', 'minor', 'Prop widened', 'What was allowed is, and more.'),
  'prop-freed': rule('Props', 'minor', 'Prop optional now', 'Code that passes it goes on to.'),
  'token-removed': rule('Tokens', 'major', 'Token removed', 'Styles that use it lose the value.'),
  'token-resized': rule(
    'Tokens',
    'major',
    'Length changed',
    'Layouts of products are built on it.',
  ),
  'contrast-lost': rule(
    'Tokens',
    'major',
    'Contrast lost',
    'A pair of colours that could be read or told apart cannot.',
  ),
  'token-added': rule('Tokens', 'minor', 'Token added', 'Nobody uses it yet.'),
  'token-changed': rule('Tokens', 'minor', 'Value changed', 'Products look different.'),
  'token-unseen': rule(
    'Tokens',
    'patch',
    'Colour changed, unseen',
    'The eye does not notice a difference (ΔE OK below 0.02).',
  ),
  'layers-changed': rule(
    'CSS',
    'major',
    'Order of cascade layers changed',
    'Styles of products win or lose against other layers now.',
  ),
  'variable-removed': rule('CSS', 'major', 'Custom property removed', 'Styles that read it break.'),
  'variable-added': rule('CSS', 'minor', 'Custom property added', 'Nobody reads it yet.'),
  'attribute-removed': rule('CSS', 'major', 'State attribute removed', 'Selectors on it break.'),
  'attribute-added': rule('CSS', 'minor', 'State attribute added', 'Nobody selects it yet.'),
  'rules-changed': rule(
    'CSS',
    'patch',
    'Rules changed',
    'Class names and rules are private; what they look like is judged by pictures.',
  ),
  'role-changed': rule(
    'Accessibility',
    'major',
    'Role changed',
    'Assistive technology and tests by role meet something else.',
  ),
  'node-removed': rule(
    'Accessibility',
    'major',
    'Removed from the tree',
    'Assistive technology and tests by role find it no longer.',
  ),
  'node-added': rule('Accessibility', 'minor', 'Added to the tree', 'What was there still is.'),
  'name-changed': rule('Accessibility', 'minor', 'Name or state changed', 'It reads differently.'),
  'tab-stop-removed': rule('Tab order', 'major', 'Tab stop removed', 'Keys no longer reach it.'),
  'tab-order-changed': rule('Tab order', 'major', 'Order of Tab changed', 'Tab leads elsewhere.'),
  'tab-stop-added': rule('Tab order', 'minor', 'Tab stop added', 'Tab stops once more.'),
  'looks-changed': rule('Looks', 'minor', 'Looks different', 'A patch never changes what is seen.'),
  'locked-looks-changed': rule(
    'Looks',
    'major',
    'Locked story looks different',
    'Its tag says that nothing of it may change within a major.',
  ),
  'message-removed': rule('Messages', 'major', 'Message removed', 'Translations of it are lost.'),
  'message-values-changed': rule(
    'Messages',
    'major',
    'Values of a message changed',
    'Translations name values that do not come, or lack some that do.',
  ),
  'message-added': rule('Messages', 'minor', 'Message added', 'English stands in for it.'),
  'message-reworded': rule('Messages', 'minor', 'Message reworded', 'People read something else.'),
  'peer-narrowed': rule(
    'Ranges',
    'major',
    'Range narrowed',
    'A version that was supported is not.',
  ),
  'peer-widened': rule('Ranges', 'minor', 'Range widened', 'All that was supported is.'),
  'dependency-added': rule('Ranges', 'minor', 'Dependency added', 'Products install more.'),
  'dependency-changed': rule('Ranges', 'patch', 'Dependency changed', 'Installed along.'),
  heavier: rule('Bytes', 'minor', 'Heavier by more than a tenth', 'Products get slower.'),
  'weight-changed': rule('Bytes', 'patch', 'Weight changed', 'By one to ten per cent, or less.'),
  'story-changed': rule(
    'Stories',
    'patch',
    'Story rewritten',
    'Its tree and tab order are not comparable; judge them by eye.',
  ),
  'story-removed': rule('Stories', 'patch', 'Story removed', 'Stories are not published.'),
  'story-added': rule('Stories', 'patch', 'Story added', 'Stories are not published.'),
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;

const rank = { patch: 1, minor: 2, major: 3 };

/** Orders severities; nothing at all ranks below a patch. */
export const rankOf = (severity: Severity | undefined) =>
  severity === undefined ? 0 : rank[severity];

/** The highest of severities; none of none. */
export const highest = (severities: Severity[]): Severity | undefined =>
  severities.toSorted((one, other) => rankOf(other) - rankOf(one))[0];
