import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { declaredProps } from '../../.storybook/docs/declaredProps';

const sources = [
  `import { type BaseProps, type LocalProps } from '../Base';
type LocalProps = Omit<ComponentProps<'button'>, 'title'>;
export interface PanelProps<Multiple extends boolean = false>
  extends Omit<BaseProps, 'role' | 'size'>, LocalProps {
  /** The ids. */
  open?: readonly string[];
  multiple?: Multiple;
  /**
   * Whether it is told.
   * @default true
   */
  load?: (
    id: string,
    request: { signal: AbortSignal },
  ) => Promise<void>;
}
export type SmallPanelProps = Omit<PanelProps, 'load'>;
`,
  `export interface BaseProps extends ComponentProps<'div'> {
  /** What it is about. */
  title: ReactNode;
  role?: string;
  size?: 'small' | 'medium';
}
export interface LocalProps {
  wrong: boolean;
}
`,
];

it('reads what an interface declares, and what it takes over, without what it leaves out', () => {
  const props = declaredProps('PanelProps', sources);
  expect(props.map(({ name, required, from }) => [name, required, from])).toEqual([
    ['open', false, undefined],
    ['multiple', false, undefined],
    ['load', false, undefined],
    ['title', true, 'BaseProps'],
  ]);
  expect(props.map(({ type }) => type.replaceAll(/\s+/g, ' '))).toEqual([
    'readonly string[]',
    'boolean',
    '( id: string, request: { signal: AbortSignal }, ) => Promise<void>',
    'ReactNode',
  ]);
  expect(props[2]?.description).toBe('Whether it is told.\n@default true');
});

it('follows a type to the interface behind it', () => {
  expect(declaredProps('SmallPanelProps', sources).map(({ name }) => name)).toEqual([
    'open',
    'multiple',
    'title',
  ]);
  expect(declaredProps('UnknownProps', sources)).toEqual([]);
});

it.each([
  ['NumberField', 'label'],
  ['PasswordField', 'label'],
  ['TextArea', 'label'],
  ['ConfirmDialog', 'title'],
  ['Drawer', 'title'],
  ['ToggleButton', 'size'],
])('finds that %s has a %s', (component, prop) => {
  const files = globSync('src/{atoms,molecules}/*/*.{ts,tsx}');
  const names = declaredProps(
    `${component}Props`,
    files.map((path) => readFileSync(path, 'utf8')),
  ).map(({ name }) => name);
  expect(names).toContain(prop);
});
