import { readFileSync } from 'node:fs';
import { diffLines, excerpt, type Line } from '../diffLines.ts';
import type { Difference } from '../difference.ts';
import { escape } from './escape.ts';

/** What is longer is folded; rules of CSS, which are private, sooner. */
const manyLines = ({ rule }: Difference) => (rule === 'rules-changed' ? 4 : 16);

/** One difference, as a list item. */
export function item(difference: Difference) {
  const { subject, notes = [], colors, pictures } = difference;
  return `<li><h4>${escape(subject)}</h4>${[
    texts(difference),
    colors && `<ul class="colors">${colors.map(colorRow).join('')}</ul>`,
    pictures && pictureRow(subject, pictures),
    notes.length > 0 && `<p class="notes">${notes.map(escape).join(' · ')}</p>`,
  ]
    .filter(Boolean)
    .join('\n')}</li>`;
}

/** Two short values beside each other, or the lines in which two long ones differ. */
function texts(difference: Difference) {
  const { before = '', after = '' } = difference;
  if (before === '' && after === '') return '';
  if (before.length + after.length < 48 && !/\n/.test(before + after))
    return `<p class="change">${[
      before && `<del>${escape(before)}</del>`,
      after && `<ins>${escape(after)}</ins>`,
    ]
      .filter(Boolean)
      .join('<span aria-hidden="true"> → </span>')}</p>`;
  const split = (text: string) => (text === '' ? [] : text.split('\n'));
  const lines = excerpt(diffLines(split(before), split(after)));
  const block = `<pre>${lines.map(lineOf).join('')}</pre>`;
  return lines.length > manyLines(difference)
    ? `<details><summary>${lines.filter(({ sign }) => sign !== ' ').length} lines</summary>${block}</details>`
    : block;
}

/** A line; what it has that its counterpart lacks stands out. */
function lineOf({ sign, text }: Line, index: number, lines: Line[]) {
  if (sign === ' ') return `<span>${escape(text)}</span>`;
  const [tag, other] = sign === '-' ? ['del', lines[index + 1]] : ['ins', lines[index - 1]];
  const isPair =
    other !== undefined &&
    other.sign === (sign === '-' ? '+' : '-') &&
    lines[sign === '-' ? index - 1 : index + 1]?.sign !== sign;
  if (!isPair) return `<${tag}>${escape(text)}</${tag}>`;
  const words = (line: string) => line.split(/(\s+|[()<>,;|])/).filter(Boolean);
  const marked = diffLines(words(other.text), words(text))
    .filter((word) => word.sign !== '-')
    .map((word) => (word.sign === '+' ? `<b>${escape(word.text)}</b>` : escape(word.text)));
  return `<${tag}>${marked.join('').replaceAll('</b><b>', '')}</${tag}>`;
}

type ThemeColor = NonNullable<Difference['colors']>[number];

function colorRow({ theme, before, after, notes }: ThemeColor) {
  const halves = [before, after].filter((color) => color !== undefined);
  return `<li><span class="swatch">${halves.map(({ hex }) => `<i style="background:${escape(hex)}"></i>`).join('')}</span>
<div><p class="change"><b>${escape(theme)}</b> ${[
    before && `<del>${escape(before.value)}</del>`,
    after && `<ins>${escape(after.value)}</ins>`,
  ]
    .filter(Boolean)
    .join('<span aria-hidden="true"> → </span>')}</p>${
    notes.length > 0 ? `<p class="notes">${notes.map(escape).join(' · ')}</p>` : ''
  }</div></li>`;
}

function pictureRow(subject: string, { mode, before, after, marked }: Pictures) {
  const figure = (label: string, file: string | undefined) =>
    file === undefined
      ? ''
      : `<figure><figcaption>${label}</figcaption><img alt="${escape(`${subject}, ${label}`)}" src="data:image/png;base64,${readFileSync(file).toString('base64')}"></figure>`;
  return `<div class="pictures">${figure(`before, ${mode}`, before)}${figure(`after, ${mode}`, after)}${figure('what differs', marked)}</div>`;
}

type Pictures = NonNullable<Difference['pictures']>;
