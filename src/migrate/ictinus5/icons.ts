import type { ComponentChange, PropEdit } from '../engine/ComponentChange.ts';
import type { Use } from '../engine/Use.ts';
import { drop } from '../engine/propEdits.ts';
import { outcomes, staticValue } from '../engine/syntax.ts';

/** Ictinus’s name of an icon, and the module here. What is not listed has no counterpart. */
const names: Readonly<Record<string, string>> = {
  account: 'Account',
  album: 'Album',
  analytics: 'ColumnChart',
  apps: 'Grid',
  arrowDown: 'ArrowDown',
  arrowLeft: 'Back',
  arrowRight: 'Forward',
  arrowUp: 'ArrowUp',
  artist: 'Microphone',
  audio: 'Volume',
  audioOff: 'Mute',
  bookmark: 'Bookmark',
  broadcast: 'Broadcast',
  calendar: 'Calendar',
  catalog: 'Catalog',
  chat: 'Conversation',
  check: 'Check',
  chevronDown: 'ChevronDown',
  chevronLeft: 'ChevronStart',
  chevronRight: 'ChevronEnd',
  chevronUp: 'ChevronUp',
  cinema: 'Film',
  claim: 'Claim',
  close: 'Close',
  columnChooser: 'Columns',
  composition: 'Composition',
  conflict: 'Conflict',
  convert: 'Swap',
  copy: 'Copy',
  dashboard: 'Dashboard',
  dataset: 'Database',
  delete: 'Delete',
  delivery: 'Delivery',
  download: 'Download',
  earnings: 'Money',
  edit: 'Edit',
  error: 'Error',
  externalLink: 'ExternalLink',
  eye: 'Show',
  eyeOff: 'Hide',
  favorite: 'Star',
  file: 'File',
  filter: 'Filter',
  forward: 'FastForward',
  help: 'Help',
  image: 'Image',
  informational: 'Info',
  invoice: 'Invoice',
  language: 'Language',
  license: 'License',
  link: 'Link',
  location: 'Location',
  lock: 'Lock',
  login: 'SignIn',
  logout: 'SignOut',
  mail: 'Mail',
  manual: 'Book',
  mediaFile: 'AudioFile',
  menu: 'Menu',
  minus: 'Remove',
  moreOptions: 'More',
  next: 'SkipForward',
  notification: 'Notification',
  organization: 'Company',
  pageFirst: 'First',
  pageLast: 'Last',
  pause: 'Pause',
  pending: 'Waiting',
  play: 'Play',
  plus: 'Add',
  previous: 'SkipBack',
  radio: 'Radio',
  recordLabel: 'Record',
  recording: 'Waveform',
  redo: 'Redo',
  refresh: 'Refresh',
  restore: 'Reset',
  resume: 'Play',
  rewind: 'Rewind',
  search: 'Search',
  settings: 'Settings',
  share: 'Share',
  sort: 'Sort',
  sortAscending: 'SortAscending',
  sortDescending: 'SortDescending',
  stop: 'Stop',
  success: 'Success',
  tag: 'Tag',
  television: 'Television',
  trendingDown: 'TrendDown',
  trendingUp: 'TrendUp',
  undo: 'Undo',
  unlink: 'Unlink',
  unlock: 'Unlock',
  upload: 'Upload',
  user: 'Person',
  users: 'People',
  verified: 'Verified',
  video: 'Video',
  warning: 'Warning',
  work: 'Music',
  writer: 'Author',
};

const sourceOf = (to: string) => `entasis/icons/${to}`;

/** The name of an icon’s component here, imported; `undefined` when there is none. */
function need(use: Use, name: unknown) {
  const known = typeof name === 'string' && Object.hasOwn(names, name) ? names[name] : undefined;
  return known && use.module.need(sourceOf(`${known}Icon`), `${known}Icon`);
}

/** A prop that held the name of an icon holds the icon, under `to`. */
export const icon =
  (to: string): PropEdit =>
  (use, attribute) => {
    const expression = use.expression(attribute);
    if (!expression) return;
    const found = outcomes(expression).map((outcome) => {
      const value = staticValue(outcome);
      return {
        outcome,
        isNothing: value && value.value === undefined,
        name: need(use, value?.value),
      };
    });
    if (!found.every(({ isNothing, name }) => isNothing || name)) {
      use.todo(
        `"${to}" takes an element, such as <AddIcon /> from 'entasis/icons/AddIcon'`,
        attribute,
      );
      use.rename(attribute, to);
      return;
    }
    use.rename(attribute, to);
    const { edits } = use.module;
    const isText = attribute.value?.type === 'Literal';
    for (const { outcome, name } of found)
      if (name) edits.replace(outcome.start, outcome.end, isText ? `{<${name} />}` : `<${name} />`);
  };

/** `<Icon name="search" />` becomes `<SearchIcon />`. */
export const iconComponent: ComponentChange = {
  source: sourceOf,
  to: (use) => {
    const name = use.static('name');
    const known = typeof name === 'string' && Object.hasOwn(names, name) ? names[name] : undefined;
    if (known) return `${known}Icon`;
    const what =
      typeof name === 'string'
        ? `there is no icon "${name}"`
        : 'the name is only known at run time';
    use.todo(`${what}: import the icons that may stand here, and render the one that is meant`);
    return undefined;
  },
  props: {
    name: drop,
    dataTestId: 'data-testid',
    hasHover: drop,
    // An icon is as large as the text around it, and has its colour.
    size: (use, attribute) => {
      const value = use.static('size');
      const css = typeof value === 'string' ? sizes[value] : undefined;
      if (css === null || value === 20 || value === '20px') use.remove(attribute);
      else if (typeof value === 'number' || css) {
        use.replace(
          attribute,
          'style',
          `style={{ fontSize: ${use.module.quoted(css ?? `${value}px`)} }}`,
        );
      } else use.todo('an icon is as large as the text around it: set `fontSize`', attribute);
    },
    color: (use, attribute) => use.todo('an icon has the colour of the text around it', attribute),
    onClick: (use, attribute) => use.todo('an icon is not a button: use <IconButton>', attribute),
  },
};

const sizes: Readonly<Record<string, string | null>> = {
  xs: '12px',
  sm: '16px',
  md: null,
  lg: '24px',
};

/** The icons under their own names, as the newer half exports them. */
export const iconComponents: Readonly<Record<string, ComponentChange>> = Object.fromEntries(
  Object.entries(names).map(([old, name]) => [
    `${old[0]?.toUpperCase()}${old.slice(1)}Icon`,
    { to: `${name}Icon`, source: sourceOf, props: iconComponent.props ?? {} },
  ]),
);
