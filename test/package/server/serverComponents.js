import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as entasis from 'entasis';
import { SearchIcon } from 'entasis/icons/SearchIcon';
import * as React from 'react';

if ('useState' in React) throw new Error('This is not the react-server build of React.');

/** Draws a tree of Server Components: calls every function, and stops at what belongs to the browser. */
function draw(node) {
  if (Array.isArray(node)) return node.map(draw).join('');
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (typeof node !== 'object') return String(node);
  const { type, props } = node;
  if (typeof type === 'function') return draw(type(props));
  if (typeof type === 'object') throw new Error('A Server Component needs the browser for this.');
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') throw new Error(`<${type}> was given a function as ${name}.`);
  }
  return type === React.Fragment
    ? draw(props.children)
    : `<${type} ${props.className}>${draw(props.children)}</${type}>`;
}

const { Button, Icon, Spinner, Stack, Text, IconButton } = entasis;
const h = React.createElement;
const drawn = {
  Button: draw(h(Button, { icon: h(SearchIcon) }, 'Save')),
  'Button with href, loading': draw(h(Button, { href: '/', loading: true }, 'Save')),
  Icon: draw(h(Icon, null, h('path'))),
  IconButton: draw(h(IconButton, { label: 'Find', icon: h(SearchIcon) })),
  Spinner: draw(h(Spinner)),
  Stack: draw(h(Stack, { gap: 2 }, h(Text, { tone: 'subtle' }, 'Words'))),
  Text: draw(h(Text, null, 'Words')),
};
for (const [name, html] of Object.entries(drawn)) {
  if (!html.includes('class') && !html.includes('ent-')) throw new Error(`${name} drew ${html}`);
}

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
  `${imported} of ${files.length} modules imported, ${Object.keys(drawn).length} components drawn`,
);
