import type { PropEdit } from './ComponentChange.ts';
import type { Module } from './Module.ts';
import { staticValue, type JSXAttribute } from './syntax.ts';
import type { Use } from './Use.ts';

/** Values a prop had, and those it has now; `null` is what it is without the prop. */
export type Values = Readonly<Record<string, string | number | boolean | null>>;

/** The prop is called `name`, and its values have other names. */
export function values(name: string, map: Values): PropEdit {
  return (use, attribute) => {
    const all = attribute.value ? use.outcomes(attribute) : [];
    const found = all.map((outcome) => ({ outcome, value: staticValue(outcome)?.value }));
    const known = found.every(({ value }) => value === undefined || String(value) in map);
    const expression = use.expression(attribute);
    // Written out as a whole: what hangs on a condition still does.
    const only = expression && staticValue(expression)?.value;
    if (!attribute.value && 'true' in map) write(use, attribute, name, map.true ?? null);
    else if (known && only !== undefined) write(use, attribute, name, map[String(only)] ?? null);
    else {
      const written = found.filter(({ outcome }) => staticValue(outcome));
      if (!known || written.length < found.length) use.todo(`"${name}" ${listOf(map)}`, attribute);
      for (const { outcome, value } of written)
        if (value !== undefined && String(value) in map)
          use.module.edits.replace(
            outcome.start,
            outcome.end,
            literal(use.module, map[String(value)] ?? null),
          );
      use.rename(attribute, name);
    }
  };
}

function write(use: Use, attribute: JSXAttribute, name: string, value: Values[string] | undefined) {
  if (value === null || value === undefined) use.remove(attribute);
  else use.replace(attribute, name, attributeText(name, value));
}

function attributeText(name: string, value: string | number | boolean) {
  if (value === true) return name;
  return typeof value === 'string' ? `${name}="${value}"` : `${name}={${value}}`;
}

/** A value as code. */
export const literal = (module: Module, value: string | number | boolean | null) =>
  value === null ? 'undefined' : typeof value === 'string' ? module.quoted(value) : String(value);

/** What to say about values that are not known here. */
export function listOf(map: Values) {
  const pairs = Object.entries(map).flatMap(([from, to]) =>
    from === to ? [] : `${from} → ${to ?? 'leave it out'}`,
  );
  return `has other values: ${pairs.join(', ')}`;
}
