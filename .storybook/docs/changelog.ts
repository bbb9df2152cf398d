/** One line of the changelog, as a reader of one component needs it. */
export interface Change {
  /** `Features`, `Fixes` or `Breaking`, as the changelog has them. */
  kind: string;
  text: string;
}

/** What changed in one release. */
export interface Release {
  /** The heading: a version and its date, or "Unreleased". */
  title: string;
  changes: Change[];
}

interface Entry extends Change {
  release: string;
  /** The components or areas the line names in front of its sentence. */
  names: string[];
}

const item = /^[-*] ((?:\*\*[^*]+\*\*(?:, | and )?)+):? (.*)$/;

function entriesOf(changelog: string): Entry[] {
  const entries: Entry[] = [];
  let release = '';
  let kind = '';
  let open: Entry | undefined;
  for (const line of changelog.split(/\r?\n/)) {
    const [, named, sentence] = item.exec(line) ?? [];
    if (line.startsWith('## ')) [release, kind] = [line.slice(3).trim(), ''];
    else if (line.startsWith('### ')) kind = line.slice(4).trim();
    if (named !== undefined && sentence !== undefined) {
      const names = [...named.matchAll(/\*\*([^*]+)\*\*/g)].flatMap(([, words = '']) =>
        words
          .replace(/:$/, '')
          .split(/, | and /)
          .map((name) => name.trim()),
      );
      open = { release, kind, names, text: sentence };
      entries.push(open);
    } else if (open && /^\s+\S/.test(line)) open.text += `\n${line.trim()}`;
    else if (line.trim() !== '') open = undefined;
  }
  return entries;
}

/** What the changelog says about one component, by release, as the changelog has them in order. */
export function changesOf(name: string, changelog: string): Release[] {
  const releases: Release[] = [];
  for (const { release, kind, names, text } of entriesOf(changelog)) {
    if (!names.includes(name)) continue;
    if (releases.at(-1)?.title !== release) releases.push({ title: release, changes: [] });
    releases.at(-1)?.changes.push({ kind, text });
  }
  return releases;
}
