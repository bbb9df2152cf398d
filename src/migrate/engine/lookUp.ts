import type { ComponentChange } from './ComponentChange.ts';
import type { Migration } from './Migration.ts';
import type { Origin } from './Module.ts';

/** What becomes of a component; `Menu.Item` is `MenuItem`. */
export const changeOf = ({ packages }: Migration, { package: source, name }: Origin) => {
  const components = packages[source]?.components ?? {};
  return lookUp(components, name) ?? lookUp(components, name.replaceAll('.', ''));
};

/** A value of a record, and nothing that every object has, such as `constructor`. */
export const lookUp = <Value>(record: Readonly<Record<string, Value>>, key: string) =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** `ButtonProps` follows `Button`. */
export function typeNameOf(
  names: Readonly<Record<string, string>>,
  components: Readonly<Record<string, ComponentChange>>,
  name: string,
): string | undefined {
  const renamed = lookUp(names, name);
  if (renamed !== undefined) return renamed;
  const component = /^(\w+)Props$/.exec(name)?.[1];
  const change = component === undefined ? undefined : lookUp(components, component);
  if (!change || change.missing !== undefined || typeof change.to === 'function') return undefined;
  return `${change.to ?? component}Props`;
}
