import { parseArgs } from 'node:util';
import * as react from 'react';

/** The layers a component can be made in. */
export const layers = ['atoms', 'molecules', 'organisms'] as const;

export type Layer = (typeof layers)[number];

/** What is to be made. */
export interface Request {
  name: string;
  layer: Layer;
}

const usage = 'Use: npm run new Component --layer atoms|molecules|organisms';

/** Names the files of a new component use themselves. */
const used = new Set(['ComponentPage', 'ComponentProps', 'React', 'ReactNode']);

const isLayer = (word: string | undefined): word is Layer => layers.some((layer) => layer === word);

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { layer: { type: 'string' } },
    });
  } catch (error) {
    throw new Error(`${(error as Error).message.split('. ')[0]}. ${usage}`, { cause: error });
  }
}

function faultOf(name: string): string | undefined {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name) || !/[a-z]/.test(name))
    return `${name} is no name of a component: those are PascalCase, such as StatusLabel.`;
  if (name.endsWith('Icon')) return `${name} is an icon: those are drawn by npm run icons.`;
  if (name.endsWith('Props')) return `${name} would be the name of the props of a component.`;
  if (used.has(name) || name in react || name in globalThis)
    return `${name} would hide something of that name in JavaScript, in React or in a story.`;
  return undefined;
}

/**
 * What the words of the command ask for. npm keeps `--layer` for itself unless it stands after `--`, and
 * passes its value on as one more word (`npm_config_layer` is `true` then), or in the environment.
 */
export function readRequest(args: readonly string[], env: NodeJS.ProcessEnv = {}): Request {
  const { values, positionals } = read(args);
  const kept = env.npm_config_layer === 'true' ? undefined : env.npm_config_layer;
  const words = positionals.toSorted((one, other) => Number(isLayer(one)) - Number(isLayer(other)));
  const [name, layer = values.layer ?? kept, ...rest] = words;
  if (!name || isLayer(name)) throw new Error(`What is the component called? ${usage}`);
  if (rest.length > 0) throw new Error(`One component at a time, please. ${usage}`);
  if (!layer) throw new Error(`Which layer does ${name} belong to? ${usage}`);
  if (!isLayer(layer))
    throw new Error(`There is no layer ${layer}. There are ${layers.join(', ')}.`);
  const fault = faultOf(name);
  if (fault) throw new Error(fault);
  return { name, layer };
}
