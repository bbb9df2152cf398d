import * as entasis from '../../src';
import * as tokens from '../../src/theme/tokens';
import { declaredProps } from './declaredProps';

/** One prop as the page shows it. */
export interface PropDoc {
  name: string;
  type: string;
  required: boolean;
  description: string;
  fallback?: string;
  deprecated: boolean;
  /** The component that has declared it, when it is another one. */
  from?: string;
}

interface DocgenType {
  name: string;
  raw?: string;
}

/** What react-docgen writes to a component. */
interface Docgen {
  displayName?: string;
  description?: string;
  props?: Record<
    string,
    {
      required?: boolean;
      tsType?: DocgenType;
      description?: string;
      defaultValue?: { value: string };
    }
  >;
}

const sources = import.meta.glob<string>(
  [
    '../../src/{atoms,molecules,organisms,icons}/*/*.tsx',
    '../../src/{locale,theme/ThemeProvider}/*Provider.tsx',
  ],
  { eager: true, import: 'default', query: '?raw' },
);

/** The same, and the modules in which they keep what several of them have. */
const modules = Object.values({
  ...sources,
  ...import.meta.glob<string>(['../../src/{atoms,molecules,organisms}/*/*.ts', '!**/*.styles.ts'], {
    eager: true,
    import: 'default',
    query: '?raw',
  }),
});

const docgenOf = (component: unknown): Docgen =>
  (component as { __docgenInfo?: Docgen } | undefined)?.__docgenInfo ?? {};

/** The name in the source: that of the function is one letter in a build. */
export const nameOf = (component: unknown) => docgenOf(component).displayName;

const namedDocgen = (name: string) => docgenOf((entasis as Record<string, unknown>)[name]);

/** Where a component's source lies, below `src`: `atoms/Button/Button.tsx`. */
export function sourcePathOf(name: string): string | undefined {
  const end = `/${name}.tsx`;
  return Object.keys(sources)
    .find((path) => path.endsWith(end))
    ?.replace('../../src/', '');
}

/** Components whose page is named otherwise than their folder. */
const PAGES: Record<string, string> = {
  Icon: 'atoms-icon--docs',
  LocaleProvider: 'guides-localisation--docs',
  ThemeProvider: 'guides-theming--docs',
};

/** The page on which a component is documented; none while the library has no such component. */
export function pageIdOf(name: string): string | undefined {
  if (!(name in entasis)) return undefined;
  const [layer, folder] = sourcePathOf(name)?.split('/') ?? [];
  return PAGES[name] ?? (folder && `${layer}-${folder.toLowerCase()}--docs`);
}

/** The other components of a component's folder: they work together with it, and share its page. */
export function partsOf(name: string): string[] {
  const folder = sourcePathOf(name)?.replace(/\w+\.tsx$/, '');
  return Object.keys(sources)
    .filter((path) => folder && path.startsWith(`../../src/${folder}`))
    .map((path) => path.replace(/^.*\/|\.tsx$/g, ''))
    .filter((part) => part !== name && part in entasis);
}

function sourceOf(name: string): string {
  const path = sourcePathOf(name);
  return (path && sources[`../../src/${path}`]) ?? '';
}

/** Names react-docgen leaves as they are, in words a reader can use. */
function readableType(type: string): string {
  const scale = /^keyof typeof (\w+)$/.exec(type)?.[1];
  if (scale) {
    const steps = Object.keys(
      ({ ...tokens } as Record<string, unknown> as Record<string, object>)[scale] ?? {},
    );
    return steps.toSorted((a, b) => Number(a) - Number(b)).join(' | ');
  }
  const [, owner, prop] = /^(\w+)Props\['(\w+)'\]$/.exec(type) ?? [];
  const borrowed = owner && prop && namedDocgen(owner).props?.[prop]?.tsType;
  if (borrowed) return readableType(borrowed.raw ?? borrowed.name);
  return type
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(^|[(<,] ?)\| /g, '$1')
    .replaceAll(/([(<]) | (?=[)>])/g, '$1')
    .replaceAll(/[,;](?= ?[)>}])/g, '');
}

const withoutTags = (description = '') => description.replace(/^@\w+.*$/gm, '').trim();

/** What JSDoc says of a prop, besides what it is for. */
const tagsOf = (description = '') => ({
  description: withoutTags(description),
  deprecated: /@deprecated\b/.test(description),
  fallback: /@default\s+(.+)/.exec(description)?.[1],
});

/** What react-docgen writes where it cannot read a type. */
const UNREAD = new Set(['literal', 'Multiple', 'unknown']);

/** The props a component declares, then those it takes over from another one. */
export function propsOf(
  name: string,
  component: unknown = (entasis as Record<string, unknown>)[name],
): PropDoc[] {
  const declared = new Map(declaredProps(`${name}Props`, modules).map((prop) => [prop.name, prop]));
  const own = Object.entries(docgenOf(component).props ?? {})
    .filter(([, prop]) => prop.tsType)
    .map(([prop, { tsType, required, description, defaultValue }]): PropDoc => {
      const type = tsType?.raw ?? tsType?.name ?? '';
      const tags = tagsOf(description);
      return {
        ...tags,
        name: prop,
        type: readableType((UNREAD.has(type) && declared.get(prop)?.type) || type),
        required: required ?? false,
        fallback: tags.fallback ?? defaultValue?.value,
      };
    });
  for (const { name: known } of own) declared.delete(known);
  const others = Array.from(declared.values(), ({ from, type, description, ...prop }): PropDoc => {
    const parent = from?.replace(/Props$/, '');
    return {
      ...prop,
      ...tagsOf(description),
      type: readableType(type),
      from:
        parent !== from && parent !== 'Component' && parent && parent in entasis
          ? parent
          : undefined,
    };
  });
  return [...own, ...others];
}

/** The native element whose attributes a component passes on. */
export function elementOf(name: string): string | undefined {
  const source = sourceOf(name);
  const element = /(?:extends|export type \w+Props =)[^{;]*ComponentProps<'(\w+)'>/.exec(
    source,
  )?.[1];
  if (element) return element;
  const parent = /(?:extends|export type \w+Props =)[^{;]*?(\w+)Props\b/.exec(source)?.[1];
  return parent && parent !== 'Component' && parent !== name ? elementOf(parent) : undefined;
}

/** The first paragraph says what the component is for; the rest, where its limits are. */
export function purposeOf(component: unknown): string[] {
  return withoutTags(docgenOf(component).description)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** The same, of what the package exports by a name. */
export const purposeOfNamed = (name: string) =>
  purposeOf((entasis as Record<string, unknown>)[name]);
