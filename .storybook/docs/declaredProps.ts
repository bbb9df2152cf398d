/** A prop as its interface declares it. */
export interface DeclaredProp {
  name: string;
  type: string;
  required: boolean;
  /** Its JSDoc, without the signs of a comment. */
  description: string;
  /** The interface or type named in the head of the first one, where it comes from there. */
  from?: string;
}

interface Declaration {
  source: string;
  /** What stands before its props: its name, and what it extends. */
  head: string;
  body: string;
}

const declarationIn = (source: string, name: string): Declaration | undefined => {
  const [, head, body] =
    new RegExp(`\\binterface (${name}\\b[^{]*)\\{\\n([\\s\\S]*?)\\n\\}`).exec(source) ?? [];
  if (head !== undefined && body !== undefined) return { source, head, body: `\n${body}\n}` };
  const alias = new RegExp(`\\btype (${name}\\b(?:<\\w+>)? =[^;]*);`).exec(source)?.[1];
  return alias === undefined ? undefined : { source, head: alias, body: '' };
};

/** What a component declares and takes over, as its sources have it: other readers stop at `Omit` and `readonly`. */
export function declaredProps(name: string, sources: readonly string[]): DeclaredProp[] {
  const exported = (one: string) =>
    sources.find((source) => new RegExp(`export (?:interface|type) ${one}\\b`).test(source));

  function propsOf({ source, head, body }: Declaration): DeclaredProp[] {
    const own = Array.from(
      body.matchAll(
        /\n {2}(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n {2})?'?([\w-]+)'?(\??): ([\s\S]*?);(?=\n(?: {2}\S|\}))/g,
      ),
      ([, comment = '', prop = '', optional, type = '']) => ({
        name: prop,
        type: type === 'Multiple' ? 'boolean' : type,
        required: !optional,
        description: comment.replaceAll(/^\s*\* ?/gm, '').trim(),
      }),
    );
    const parents = head.replace(/^\w+(?:<[^{]*?>(?=\s+extends))?/, '');
    const theirs = Array.from(
      parents.matchAll(/Omit<\s*(\w+),([^>]*)>|\b(\w+(?:Props|Options)|Shared)\b/g),
      ([, partly, keys = '', whole = '']) => {
        const parent = partly ?? whole;
        const declaration =
          declarationIn(source, parent) ?? declarationIn(exported(parent) ?? '', parent);
        return (declaration ? propsOf(declaration) : [])
          .filter((prop) => !keys.includes(`'${prop.name}'`))
          .map((prop) => ({ ...prop, from: parent }));
      },
    ).flat();
    const seen = new Set<string>();
    return [...own, ...theirs].filter((prop) => !seen.has(prop.name) && seen.add(prop.name));
  }

  const declaration = declarationIn(exported(name) ?? '', name);
  return declaration ? propsOf(declaration) : [];
}
