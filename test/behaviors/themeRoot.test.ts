import { afterEach, expect, it } from 'vitest';
import { themeRoot } from '../../src/behaviors';

const page = document.createElement('div');
afterEach(() => page.remove());

it.each<[html: string, container: string, attributes: object]>([
  ['<p id="x">', '', {}],
  ['<div id="root" data-ent-theme="dark"><p id="x">', 'root', {}],
  [
    '<div data-ent-theme="dark"><div id="root" data-ent-theme="light" dir="rtl"><p id="x">',
    'root',
    {},
  ],
  [
    '<div id="root" data-ent-theme="dark"><div dir="rtl"><p lang="ar" id="x">',
    'root',
    { dir: 'rtl', lang: 'ar' },
  ],
  ['<form><div data-ent-theme="dark"><p id="x">', '', { 'data-ent-theme': 'dark' }],
  [
    '<div id="root" data-ent-theme="light"><form data-ent-density="compact"><p id="x">',
    'root',
    { 'data-ent-density': 'compact' },
  ],
])('themeRoot of %s', (html, container, attributes) => {
  page.innerHTML = html;
  document.body.append(page);
  const found = themeRoot(page.querySelector('#x')!);
  expect(found.container).toBe(container ? page.querySelector(`#${container}`) : document.body);
  expect(found.attributes).toEqual(attributes);
});
