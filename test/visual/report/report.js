const { changes, faults } = JSON.parse(document.querySelector('#data').textContent);
const [list, filter, mode, kind, zoom, theme] = [
  'list',
  'filter',
  'mode',
  'kind',
  'zoom',
  'theme',
].map((id) => document.getElementById(id));
const captions = { before: 'Before', after: 'After', difference: 'Difference', figma: 'Figma' };

const all = [
  ...faults.map(({ id, reason }) => ({ id, reason, mode: '', kind: 'fault' })),
  ...changes,
];

function fill(select, options) {
  select.append(...options.map(([value, text]) => new Option(text, value)));
}
const distinct = (key) => [...new Set(all.map((entry) => entry[key]))].filter(Boolean).toSorted();
const asOptions = (values) => [['', 'All'], ...values.map((value) => [value, value])];
fill(mode, asOptions(distinct('mode')));
fill(kind, asOptions(distinct('kind')));
fill(
  zoom,
  [50, 100, 200, 400, 800].map((percent) => [percent / 100, `${percent} %`]),
);
zoom.value = '1';
fill(theme, [
  ['', 'System'],
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['high-contrast', 'High contrast'],
]);

function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function figure(entry, of) {
  const image = element('img', {
    src: entry[of],
    alt: `${captions[of]}: ${entry.id}, ${entry.mode}`,
  });
  image.addEventListener('load', () => size(image));
  return element('figure', { 'data-of': of }, element('figcaption', {}, captions[of]), image);
}

function article(entry) {
  const head = element(
    'div',
    {},
    element('h2', {}, entry.id),
    ...(entry.mode ? [element('span', { class: 'mark' }, entry.mode)] : []),
    element('span', { class: 'mark', 'data-kind': entry.kind }, entry.kind),
    element('span', { class: 'reason' }, entry.reason),
  );
  const pictures = Object.keys(captions).filter((of) => entry[of]);
  const made = element('article', { tabindex: '-1' }, head);
  if (pictures.length > 0)
    made.append(element('div', { class: 'pictures' }, ...pictures.map((of) => figure(entry, of))));
  return made;
}

const shown = () => [...list.children].filter((made) => !made.hidden);
const articles = all.map(article);
list.append(...articles);

function size(image) {
  image.style.inlineSize = `${image.naturalWidth * Number(zoom.value)}px`;
}

function apply() {
  articles.forEach((made, place) => {
    const entry = all[place];
    made.hidden = !(
      entry.id.includes(filter.value.trim()) &&
      (!mode.value || entry.mode === mode.value) &&
      (!kind.value || entry.kind === kind.value)
    );
  });
  const count = shown().length;
  document.querySelector('#summary').textContent =
    all.length === 0 ? 'Everything looks as it was approved.' : `${count} of ${all.length} shown`;
}

let current = -1;
function go(step) {
  const visible = shown();
  if (visible.length === 0) return;
  articles[current]?.removeAttribute('aria-current');
  const place = visible.indexOf(articles[current]) + step;
  const next = visible[Math.min(Math.max(place, 0), visible.length - 1)];
  current = articles.indexOf(next);
  next.setAttribute('aria-current', 'true');
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'start' });
}

function view(name) {
  list.dataset.view = name;
  list.dataset.shown = 'after';
}

function magnify(step) {
  zoom.selectedIndex = Math.min(Math.max(zoom.selectedIndex + step, 0), zoom.length - 1);
  document.querySelectorAll('img').forEach(size);
}

const keys = {
  j: () => go(1),
  k: () => go(-1),
  1: () => view('beside'),
  2: () => view('difference'),
  3: () => view('over'),
  ' ': () => {
    list.dataset.shown = list.dataset.shown === 'before' ? 'after' : 'before';
  },
  '+': () => magnify(1),
  '=': () => magnify(1),
  '-': () => magnify(-1),
  '/': () => filter.focus(),
};

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.matches('input, select')) {
    if (event.key === 'Escape') event.target.blur();
    return;
  }
  const act = keys[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});
filter.addEventListener('input', apply);
mode.addEventListener('change', apply);
kind.addEventListener('change', apply);
zoom.addEventListener('change', () => magnify(0));
theme.addEventListener('change', () => {
  if (theme.value) document.documentElement.dataset.entTheme = theme.value;
  else delete document.documentElement.dataset.entTheme;
});
view('beside');
apply();
