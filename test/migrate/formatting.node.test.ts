import { describe, expect, it } from 'vitest';
import { run, runOn } from './support/fixtures';

describe('what is not migrated', () => {
  it('keeps Windows line ends, and gets them in what is new', () => {
    const before = [
      "import { Button, Table } from '@orfium/ictinus';",
      'export const A = () => (',
      '  <Button',
      '    sx={{}}',
      '    size="compact"',
      '  />',
      ');',
      'export { Table };',
      '',
    ].join('\r\n');
    const after = runOn(before);
    expect(after).toContain('size="small"');
    expect(after).toContain('TODO(entasis)');
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('keeps tabs, double quotes, missing semicolons and a byte order mark', () => {
    const before =
      '\uFEFFimport { Button as B } from "@orfium/ictinus"\nexport const A = () => {\n\treturn <B size="compact">Ω “save” 𝄞</B>\n}\n';
    expect(runOn(before)).toBe(
      '\uFEFFimport { Button as B } from "entasis"\nexport const A = () => {\n\treturn <B size="small">Ω “save” 𝄞</B>\n}\n',
    );
  });

  it('keeps comments, blank lines and odd spacing', () => {
    const before = `import {Button} from '@orfium/ictinus';

// Above.
export const a   =   <Button /* inside */ type = "danger" >{/* child */}x</Button>; // Behind.
`;
    expect(runOn(before)).toBe(`import { Button } from 'entasis';

// Above.
export const a   =   <Button /* inside */ variant="danger" >{/* child */}x</Button>; // Behind.
`);
  });

  it('is every file that has nothing to do with it', () => {
    const files = {
      'a.tsx': 'import { Button } from \'./Button\';\nexport const a = <Button type="danger" />;\n',
      'b.tsx': '// @orfium/ictinus is gone here.\nexport const b = 1;\n',
    };
    expect(run(files).changed.size).toBe(0);
  });
});

describe('imports', () => {
  it('join those that are there already', () => {
    const before = `import { Text } from 'entasis';
import { Button } from '@orfium/ictinus';
export const a = <Text><Button /></Text>;
`;
    expect(runOn(before)).toBe(`import { Text, Button } from 'entasis';
export const a = <Text><Button /></Text>;
`);
  });

  it('get another name where theirs is taken', () => {
    const before = `import { Box } from '@orfium/ictinus';
import { Stack } from './Stack';
export const a = <Box display="flex" flexDirection="column" gap="6"><Stack /></Box>;
`;
    const after = runOn(before);
    expect(after).toContain("import { Stack as EntasisStack } from 'entasis';");
    expect(after).toContain('<EntasisStack gap={4}><Stack /></EntasisStack>');
  });

  it('stay for what has no counterpart, beside the others', () => {
    const after = runOn(`import { Button, Filter, Tag } from '@orfium/ictinus';
export const a = <><Button /><Filter label="Status" defaultValue={b} /><Tag>New</Tag></>;
`);
    expect(after).toContain("import { Button, Tag } from 'entasis';");
    expect(after).toContain("import { Filter } from '@orfium/ictinus';");
  });

  it('of types alone stay imports of types', () => {
    const before = `import type { ButtonProps } from '@orfium/ictinus';\nexport type Size = ButtonProps['size'];\n`;
    expect(runOn(before)).toContain("import type { ButtonProps } from 'entasis';");
  });

  it('of a whole package become imports of what is used', () => {
    const before = `import * as UI from '@orfium/ictinus';\nexport const a = <UI.CheckBox>On</UI.CheckBox>;\n`;
    expect(runOn(before)).toBe(
      `import { Checkbox } from 'entasis';\nexport const a = <Checkbox label="On" />;\n`,
    );
  });
});

describe('what is imported and exported again', () => {
  it('keeps the name under which others know it, and they are followed', () => {
    const { changed, todos } = run({
      'ui.tsx': `import { Button, CheckBox, Table, CheckBox as Tick, type ButtonProps } from '@orfium/ictinus';
export { Button, CheckBox, Table, Tick as Mark, type ButtonProps };
`,
      'Page.tsx': `import { CheckBox } from './ui';\nexport const a = <CheckBox isSelected>On</CheckBox>;\n`,
    });
    expect(changed.get('ui.tsx'))
      .toBe(`import { Button, type ButtonProps, Checkbox } from 'entasis';
// TODO(entasis): Table: there is no table yet: keep this one
import { Table } from '@orfium/ictinus';
export { Button, Checkbox as CheckBox, Table, Checkbox as Mark, type ButtonProps };
`);
    expect(changed.get('Page.tsx')).toContain('<CheckBox checked label="On" />');
    expect(todos).toHaveLength(1);
  });

  it('takes its braces along when only the default stays', () => {
    const after = runOn(`import Ictinus, { Button } from '@orfium/ictinus';
export const a = <Button isDisabled theme={Ictinus.theme} />;
`);
    expect(after).toContain("import { Button } from 'entasis';");
    expect(after).toContain("import Ictinus from '@orfium/ictinus';");
    expect(after).toContain('<Button disabled');
  });
});

describe('what is loaded otherwise than by an import', () => {
  it.each([
    "const { Button } = await import('@orfium/ictinus');",
    "const Button = lazy(() => import('@orfium/ictinus/vanilla'));",
    "const { Button } = require('@orfium/ictinus');",
    "import ictinus = require('@orfium/ictinus');",
    "vi.mock('@orfium/ictinus', () => ({ Button: 'button' }));",
    "jest.requireActual('@orfium/ictinus');",
    "type Props = import('@orfium/ictinus').ButtonProps;",
    "declare module '@orfium/ictinus' {}",
    "import Button from '@orfium/ictinus/dist/Button';",
    "import '@orfium/ictinus/styles.css';",
    "export * from '@orfium/ictinus/dist/Button';",
  ])('is marked once, and left as it is: %s', (before) => {
    const text = `${before}\n`;
    const { changed, todos } = run({ 'Page.ts': text });
    expect(todos.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^what comes from @orfium\/ictinus\S* here is not followed$/),
    ]);
    expect(changed.get('Page.ts')!.replace(/\/\*.*\*\/ |\/\/.*\n/, '')).toBe(text);
    expect(run(changed).changed.size).toBe(0);
  });

  it.each([
    'const { Button } = UI;',
    'const name = (key: string) => UI[key];',
    "const Button = UI['Button'];",
    'const Button = UI?.Button;',
    'const all = { ...UI };',
    'export { UI };',
  ])('is marked when it is taken out of the whole package: %s', (use) => {
    const before = `import * as UI from '@orfium/ictinus';\n${use}\n`;
    const { changed, todos } = run({ 'Page.ts': before });
    expect(todos.map(({ message }) => message)).toEqual([
      'what is taken out of UI here is not followed',
    ]);
    expect(changed.get('Page.ts')!.replace(/\/\*.*\*\/ /, '')).toBe(before);
    expect(run(changed).changed.size).toBe(0);
  });

  it('is nothing that only spells the same', () => {
    const before = `export const docs = '@orfium/ictinus';\nlog('read', '@orfium/ictinus');\n`;
    expect(run({ 'Page.ts': before }).changed.size).toBe(0);
  });
});

describe('tags and texts', () => {
  it('are closed under the name they are opened with', () => {
    const after =
      runOn(`import { Modal as Layer, InlineNotification as Note } from '@orfium/ictinus';
export const a = <><Layer isOpen contentProps={{ heading: 'A', message: 'B' }} /><Note type="error" message="C" /></>;
`);
    expect(after).toContain('<Layer open title="A">B</Layer><Note tone="danger">C</Note>');
  });

  it('are migrated where they go with what held them', () => {
    const after =
      runOn(`import { Icon, Modal, Radio, RadioGroup, Typography } from '@orfium/ictinus';
export const a = <><Modal isOpen contentProps={{ heading: 'A', message: <Typography type="secondary">B</Typography> }} /><RadioGroup aria-label="C"><Radio value="d"><Icon name="search" /></Radio></RadioGroup></>;
`);
    expect(after).toContain(
      `<Dialog open title="A">{<Text tone="subtle" style={{ display: 'block' }}>B</Text>}</Dialog>`,
    );
    expect(after).toContain('<Radio value="d" label={<SearchIcon />} /></RadioGroup>');
    expect(after).toContain("import { Dialog, Radio, RadioGroup, Text } from 'entasis';");
  });

  it('keep their entities, and strings that hold some stay strings', () => {
    const after = runOn(`import { CheckBox, Tag } from '@orfium/ictinus';
export const a = <><Tag>Rock &amp; roll</Tag><Tag>{n} &lt; 3</Tag><CheckBox labelConfig={{ helpText: 'Type &amp; here' }}>On</CheckBox></>;
`);
    expect(after).toContain('<Tag label="Rock &amp; roll" />');
    expect(after).toContain('<Tag label={<>{n} &lt; 3</>} />');
    expect(after).toContain("description={'Type &amp; here'}");
  });
});

describe('what is only known at run time', () => {
  it.each([
    ["<Button type={x && 'danger'} />", "<Button variant={x && 'danger'} />"],
    ["<Button size={x && 'compact'} />", "<Button size={x && 'small'} />"],
    ["<Button type={x ? 'danger' : undefined} />", "<Button variant={x ? 'danger' : undefined} />"],
  ])('keeps its condition: %s', (before, after) => {
    expect(
      runOn(`import { Button } from '@orfium/ictinus';\nexport const a = ${before};\n`),
    ).toContain(after);
  });

  it.each([
    ['', '<Typography isItalic={x} />'],
    ['', '<Typography isUnderline={x} />'],
    ['', "<Typography component={x ? 'h2' : 'p'} />"],
    ['', '<ProgressIndicator label="a" type={x} />'],
    ['', '<TextField label="a" isMulti={x} />'],
    ['/vanilla', '<Button iconOnly={x}>a</Button>'],
    ['/vanilla', '<Button circle={x}>a</Button>'],
  ])('is marked, and not lost: of %j %s', (half, before) => {
    const [, name] = /<(\w+)/.exec(before)!;
    const after = runOn(
      `import { ${name} } from '@orfium/ictinus${half}';\nexport const a = ${before};\n`,
    );
    expect(after).toMatch(/TODO\(entasis\).* \w+=\{x/);
  });
});

describe('what is handed on', () => {
  const ui = "export { Button } from '@orfium/ictinus';\n";
  const page = (source: string) =>
    `import { Button } from '${source}';\nexport const a = <Button type="danger" />;\n`;

  it.each(['./ui', '@/ui', '~/ui', 'src/ui', '@app/src/ui/index'])(
    'is followed through %s',
    (source) => {
      const { changed } = run({ 'src/ui/index.ts': ui, 'src/Page.tsx': page(source) });
      expect(changed.get('src/Page.tsx')).toContain('<Button variant="danger" />');
    },
  );

  it.each(['ui', '@app/ui', './other', '@/twice'])('is not thought to come from %s', (source) => {
    const files = {
      'src/ui/index.ts': ui,
      'a/twice.ts': ui,
      'b/twice.ts': ui,
      'src/Page.tsx': page(source),
    };
    expect(run(files).changed.has('src/Page.tsx')).toBe(false);
  });
});

describe('names', () => {
  it('that mean something else inside a function are left alone', () => {
    const before = `import { Button } from '@orfium/ictinus';
export const a = <Button type="danger" />;
export function List({ Button }) {
  return <Button type="danger" />;
}
export const make = (Button) => createElement(Button);
`;
    const after = runOn(before);
    expect(after).toContain('return <Button type="danger" />');
    expect(after).toContain('createElement(Button)');
  });

  it('of keys, members and parameters of a type are left alone', () => {
    const rest = `enum Kind { CheckBox, Other }
class Parts { static CheckBox = 1; CheckBox = 2; }
interface Shown { CheckBox(): void; readonly [CheckBox: string]: unknown }
type Make = (CheckBox: number) => void;
`;
    const after = runOn(`import { CheckBox } from '@orfium/ictinus';
export const a = <CheckBox>On</CheckBox>;
${rest}`);
    expect(after).toContain('<Checkbox label="On" />');
    expect(after).toContain(rest);
  });

  it('that every object has are no components', () => {
    const before = `import { constructor as Odd } from '@orfium/ictinus';\nexport const a = <Odd toString={1} />;\n`;
    expect(runOn(before)).toContain('<Odd toString={1} />');
  });
});

it('a file that is not code is named, and the others are migrated', () => {
  const { changed, faults } = run({
    'broken.tsx': "import { Button } from '@orfium/ictinus';\nexport const a = <Button",
    'sound.tsx':
      "import { Button } from '@orfium/ictinus';\nexport const a = <Button isDisabled />;\n",
  });
  expect(faults.map(({ path }) => path)).toEqual(['broken.tsx']);
  expect([...changed.keys()]).toEqual(['sound.tsx']);
});
