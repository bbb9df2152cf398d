import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { workflowFaults } from '../../build/release/workflowFaults';

const read = (file: string) => readFileSync(file, 'utf8');
const good = read('.github/workflows/checks.yml');

describe('the linter of workflows', () => {
  it('is content with ours', async () => {
    const names = readdirSync('.github/workflows');
    const all = Object.fromEntries(names.map((name) => [name, read(`.github/workflows/${name}`)]));
    await expect(workflowFaults(all)).resolves.toEqual([]);
  });

  it.each([
    [
      'a tag in place of a hash',
      (text: string) => text.replace(/@[0-9a-f]{40} # v6\.0\.2/, '@v6'),
      'is not pinned',
    ],
    [
      'a hash without its version',
      (text: string) => text.replace(' # v6.0.2', ''),
      'is not pinned',
    ],
    [
      'no permissions',
      (text: string) => text.replace('permissions:\n  contents: read\n', ''),
      'no permissions',
    ],
    [
      'permissions for everybody',
      (text: string) => text.replace('contents: read', 'contents: write'),
      'at the top',
    ],
    [
      'a job without an end',
      (text: string) => text.replace(/ +timeout-minutes: 40\n/, ''),
      'timeout-minutes',
    ],
    [
      'no concurrency',
      (text: string) => text.replace(/concurrency:\n(?: .*\n)+/, ''),
      'no concurrency',
    ],
    [
      'a token left behind',
      (text: string) => text.replace(/ +persist-credentials: false\n/, ''),
      'leaves its token',
    ],
    [
      'code of strangers with secrets',
      (text: string) => text.replace('pull_request:', 'pull_request_target:'),
      'strangers',
    ],
    [
      'strangers in a list of events',
      (text: string) => text.replace('  merge_group:\n', '  ? pull_request_target\n'),
      'strangers',
    ],
    [
      'a tag in a step on one line',
      (text: string) => text.replace('- run: npm ci', '- { uses: actions/cache@v4 }'),
      'is not pinned',
    ],
    [
      'a job that may write everything',
      (text: string) => text.replace('    timeout', '    permissions: write-all\n    timeout'),
      'may write everything',
    ],
    [
      'a step that ends in a job that does not',
      (text: string) =>
        text
          .replace(/ +timeout-minutes: 40\n/, '')
          .replace('- run: npm ci', '- run: npm ci\n        timeout-minutes: 5'),
      'timeout-minutes',
    ],
    [
      'what actionlint knows',
      (text: string) => text.replace('github.ref }}', 'github.reff }}'),
      'reff',
    ],
    ['what is not YAML', (text: string) => text.replace('run: npm ci', 'run: a: b'), 'is not YAML'],
  ])('finds %s', async (_, spoil, words) => {
    const spoilt = spoil(good);
    expect(spoilt).not.toBe(good);
    const faults = await workflowFaults({ 'checks.yml': spoilt });
    expect(faults.join('\n')).toContain(words);
  });
});

it.each(['checks.yml', 'design-qa.yml', 'visual.yml'])(
  'a merge queue need not wait for %s in vain',
  (name) => {
    const { on } = parse(read(`.github/workflows/${name}`)) as { on: object };
    expect(Object.keys(on)).toEqual(expect.arrayContaining(['pull_request', 'merge_group']));
  },
);

it('every proof of a tool is run', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const proofs = Object.keys(scripts).filter((name) => name.endsWith(':proof'));
  expect(proofs).toHaveLength(2);
  expect(proofs.filter((name) => !good.includes(`npm run ${name}\n`))).toEqual([]);
});

interface Form {
  name: string;
  description: string;
  labels: string[];
  body: { type: string; id: string; attributes: { label: string; options?: string[] } }[];
}

const labels = (JSON.parse(read('.github/labels.json')) as { name: string; color: string }[]).map(
  ({ name }) => name,
);
const forms = readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');

describe('issue forms', () => {
  it.each(forms)('%s has what GitHub needs, and labels that exist', (name) => {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${name}`)) as Form;
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    expect(labels).toEqual(expect.arrayContaining(form.labels));
    const ids = form.body.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, attributes } of form.body) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes', 'markdown']).toContain(type);
      expect(attributes.label).toBeTruthy();
      if (type === 'dropdown') expect(attributes.options?.length).toBeGreaterThan(1);
    }
  });

  it('ask a component for need, products, reuse and hours', () => {
    const { body } = parse(read('.github/ISSUE_TEMPLATE/component.yml')) as Form;
    expect(body.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['need', 'products', 'reuse', 'estimate']),
    );
  });
});

describe('the way of a change', () => {
  const stages = ['planning', 'coding', 'design QA', 'code review', 'QA', 'done'];

  it('has a label for each stage, in the words of the template', () => {
    expect(labels.filter((name) => name.startsWith('stage: '))).toEqual(
      stages.map((s) => `stage: ${s}`),
    );
    const template = read('.github/pull_request_template.md').toLowerCase();
    const places = stages.map((stage) => template.indexOf(`**${stage.toLowerCase()}**`));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  it('asks owners who are teams', () => {
    const owners = read('.github/CODEOWNERS').match(/@\S+/g) ?? [];
    expect(new Set(owners)).toEqual(
      new Set(['@entasis/design-moderators', '@entasis/engineering-moderators']),
    );
  });
});

it('updates of dependencies name ecosystems and a schedule', () => {
  const { version, updates } = parse(read('.github/dependabot.yml')) as {
    version: number;
    updates: { 'package-ecosystem': string; directory: string; schedule: { interval: string } }[];
  };
  expect(version).toBe(2);
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  for (const update of updates) expect(update.schedule.interval).toBe('weekly');
});

it('publishes as this repository, with a token that nobody holds', () => {
  const release = read('.github/workflows/release.yml');
  expect(release).toMatch(/^ +id-token: write$/m);
  expect(release).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|secrets\.NPM/);
});

it('promises nothing in VERSIONING.md without a check that exists', () => {
  const text = read('.github/VERSIONING.md');
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const names = [...text.matchAll(/`([a-z0-9]+(?::[a-z0-9]+)?)`/g)].map(([, name]) => name!);
  const others = new Set('main next feat fix perf revert breaking locked 1'.split(' '));
  expect(names.filter((name) => !others.has(name) && !(name in scripts))).toEqual([]);
  const promises = text.match(/^(?:\d\.|-) .*$|^\| (?!Part|Branch)[A-Z].*$/gm) ?? [];
  const unchecked = promises.filter(
    (line) =>
      !line.includes('(moderators)') &&
      !Object.keys(scripts).some((name) => line.includes(`\`${name}\``)),
  );
  expect(promises.length).toBeGreaterThan(12);
  expect(unchecked).toEqual([]);
});
