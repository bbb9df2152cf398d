import { describe, expect, it } from 'vitest';
import { values } from '../../src/migrate/engine/values';
import type { Migration } from '../../src/migrate/engine/Migration';
import { chain, migrations } from '../../src/migrate/migrations';
import { readArguments } from '../../src/migrate/readArguments';
import { run } from './support/fixtures';

/** A major of our own, as it could be: a component and a prop renamed, a value and a component gone. */
const toTwo: Migration = {
  from: '1',
  to: '2',
  title: 'from 1 to 2',
  target: 'entasis',
  packages: {
    entasis: {
      components: {
        Inline: { to: 'Row', props: { justify: values('justify', { between: 'spread' }) } },
        Tag: { props: { onRemove: 'onDismiss' } },
        Kbd: { missing: 'write `kbd`' },
      },
    },
  },
};
const toThree: Migration = {
  ...toTwo,
  from: '2',
  to: '3',
  packages: { entasis: { components: { Row: { to: 'Line' } } } },
};
const all = [...migrations, toTwo, toThree];

const page = `import { Button, Inline, Kbd, Tag } from 'entasis';
import { AddIcon } from 'entasis/icons/AddIcon';

export const page = (
  <Inline justify="between">
    <AddIcon />
    <Tag label="Greece" onRemove={remove} />
    <Kbd>K</Kbd>
    <Button>Save</Button>
  </Inline>
);
`;

describe('a migration from one major to the next', () => {
  it('is a table of the same kind', () => {
    const { changed, counts, todos } = run({ 'Page.tsx': page }, [toTwo]);
    expect(changed.get('Page.tsx')).toBe(`// TODO(entasis): Kbd: write \`kbd\`
import { Button, Kbd, Tag, Row } from 'entasis';
import { AddIcon } from 'entasis/icons/AddIcon';

export const page = (
  <Row justify="spread">
    <AddIcon />
    <Tag label="Greece" onDismiss={remove} />
    <Kbd>K</Kbd>
    <Button>Save</Button>
  </Row>
);
`);
    expect(Object.fromEntries(counts)).toEqual({ 'Inline → Row': 1, Tag: 1 });
    expect(todos).toHaveLength(1);
  });

  it('changes nothing when it runs again', () => {
    const once = run({ 'Page.tsx': page }, [toTwo]).changed;
    expect(run(once, [toTwo]).changed.size).toBe(0);
  });

  it('reports the TODOs that are new', () => {
    const once = run({ 'Page.tsx': page }, [toTwo]).changed.get('Page.tsx')!;
    const again = run({ 'Page.tsx': once.replace('onDismiss', 'onRemove') }, [toTwo]);
    expect(again.changed.size).toBe(1);
    expect(again.todos).toEqual([]);
  });

  it('follows what is handed on, and leaves alone what did not change', () => {
    const ui = "export { Button, Inline, type ButtonProps } from 'entasis';\n";
    const same = "export { Button } from 'entasis';\n";
    const { changed, todos } = run(
      {
        'ui.ts': ui,
        'same.ts': same,
        'Page.tsx': `import { Inline } from './ui';\nexport const a = <Inline justify="between" />;\n`,
      },
      [toTwo],
    );
    expect(Object.fromEntries(changed)).toEqual({
      'ui.ts': "export { Button, Row as Inline, type ButtonProps } from 'entasis';\n",
      'Page.tsx': `import { Inline } from './ui';\nexport const a = <Inline justify="spread" />;\n`,
    });
    expect(todos).toEqual([]);
  });

  it('leaves a file as it is rather than break it', () => {
    const broken: Migration = {
      ...toTwo,
      packages: { entasis: { components: { Tag: { to: 'Tag<' } } } },
    };
    const { changed, faults } = run({ 'Page.tsx': page, 'Other.tsx': "import 'react';" }, [broken]);
    expect(changed.size).toBe(0);
    expect(faults[0]?.reason).toContain('this command would break it');
  });

  it('is followed by the next', () => {
    const steps = chain('1', '3', all)!;
    expect(steps).toEqual([toTwo, toThree]);
    expect(run({ 'Page.tsx': page }, steps).changed.get('Page.tsx')).toContain(
      '<Line justify="spread">',
    );
  });
});

describe('the way from one version to another', () => {
  it.each([
    ['ictinus5', '1', ['1']],
    ['@orfium/ictinus@5', '1', ['1']],
    ['ictinus@5.46.5', 'v1.2.0', ['1']],
    ['ictinus@5', '3', ['1', '2', '3']],
    ['1.4.0', '2', ['2']],
    ['entasis@1', 'entasis@3', ['2', '3']],
  ])('from %s to %s', (from, to, through) => {
    expect(chain(from, to, all)?.map((step) => step.to)).toEqual(through);
  });

  it.each([
    ['2', '1'],
    ['1', '1'],
    ['1', '4'],
    ['constructor', '1'],
    ['ictinus', '1'],
    ['ictinus4', '1'],
    ['next', '1'],
  ])('there is none from %s to %s', (from, to) => {
    expect(chain(from, to, all)).toBeUndefined();
  });
});

describe('the arguments', () => {
  it('name versions, paths and a dry run', () => {
    const order = readArguments(['migrate', 'ictinus@5', '1', 'src', 'app', '--dry'])!;
    expect(order.paths).toEqual(['src', 'app']);
    expect(order.dry).toBe(true);
  });

  it('are asked for, by a list of what there is', () => {
    expect(readArguments([])).toBeUndefined();
    expect(() => readArguments(['migrate', '1', '9'])).toThrow('There are: ictinus5 to 1 (');
    expect(() => readArguments(['migrate', '1'])).toThrow('Usage');
    expect(() => readArguments(['update'])).toThrow('no command "update"');
    expect(() => readArguments(['migrate', 'ictinus@5', '1', '--dri'])).toThrow("'--dri'");
  });
});
