import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as entasis from 'entasis';
import { SearchIcon } from 'entasis/icons/SearchIcon';
import * as React from 'react';

if ('useState' in React) throw new Error('This is not the react-server build of React.');

/** Draws a tree of Server Components: calls every function, and hands on to the browser what belongs to it. */
function draw(node) {
  if (Array.isArray(node)) return node.map(draw).join('');
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (typeof node !== 'object') return String(node);
  const { type, props } = node;
  if (typeof type === 'function') return draw(type(props));
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function')
      throw new Error(`${String(type)} was given a function: ${name}.`);
  }
  if (type?.$$typeof === Symbol.for('react.client.reference')) return draw(props.children);
  if (typeof type === 'object') throw new Error('A Server Component needs the browser for this.');
  return type === React.Fragment
    ? draw(props.children)
    : `<${type} ${props.className}>${draw(props.children)}</${type}>`;
}

const icon = React.createElement(SearchIcon);

/** What renders in a Server Component, each with what it cannot do without. */
const serverComponents = {
  AspectRatio: {},
  Avatar: { name: 'Clara Schumann' },
  AvatarGroup: {
    label: 'Writers',
    children: React.createElement(entasis.Avatar, { name: 'Clara' }),
  },
  Badge: { count: 48 },
  Box: {},
  Button: { icon, children: 'Save' },
  Card: { href: '/works/1', label: 'Clair de lune', children: 'Clair de lune' },
  Code: { children: 'T0702376041' },
  Container: {},
  Divider: { label: 'or' },
  Grid: {},
  GridItem: { span: 6 },
  Heading: { level: 2, children: 'Works' },
  Highlight: { query: 'lune', children: 'Clair de lune' },
  Icon: { children: React.createElement('path') },
  IconButton: { label: 'Find', icon },
  Image: { src: '/cover.png', alt: 'Cover' },
  Inline: {},
  Kbd: { keys: 'Mod+K' },
  Label: { htmlFor: 'title', children: 'Title' },
  Link: { href: 'https://iswcnet.cisac.org', external: true, children: 'ISWC Network' },
  Meter: { label: 'Share claimed', value: 86 },
  ProgressBar: { label: 'Matched', value: 64 },
  ProgressCircle: { label: 'Matched', value: 64 },
  Skeleton: {},
  SkeletonRegion: { label: 'Loading works', loading: true },
  SkipLink: { href: '#main', children: 'Skip to the works' },
  Spinner: { label: 'Loading works' },
  Stack: { gap: 2 },
  StatusLabel: { tone: 'success', children: 'Matched' },
  Text: { tone: 'subtle', children: 'Words' },
  VisuallyHidden: { children: 'Words' },
};
for (const [name, props] of Object.entries(serverComponents)) {
  const component = entasis[name];
  if (typeof component !== 'function') throw new Error(`${name} belongs to the browser.`);
  const html = draw(React.createElement(component, props));
  if (!html.includes('ent-')) throw new Error(`${name} drew ${html}`);
}
draw(React.createElement(entasis.Button, { href: '/', loading: true }, 'Save'));

const dist = dirname(fileURLToPath(import.meta.resolve('entasis')));
const files = readdirSync(dist, { recursive: true }).filter((file) => file.endsWith('.js'));
let imported = 0;
const faults = [];
for (const file of files) {
  const path = join(dist, file);
  if (/^["']use client["']/.test(readFileSync(path, 'utf8')) || file === 'theme-script.js')
    continue;
  try {
    await import(pathToFileURL(path).href);
    imported += 1;
  } catch (error) {
    faults.push(`${file}: ${error.message.split('\n')[0]}`);
  }
}
if (faults.length > 0)
  throw new Error(`They need the browser and do not say so:\n${faults.join('\n')}`);
console.log(
  `${imported} of ${files.length} modules imported, ${Object.keys(serverComponents).length} components drawn`,
);
