import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';
import { addons } from 'storybook/manager-api';
import { sentenceCase } from './sentenceCase';
import { storybookTheme, valueOf } from './theme';

document.fonts.add(new FontFace('Inter Variable', `url(${inter})`, { weight: '100 900' }));

// Storybook lightens the ground of the selected story until white words on it cannot be read.
const selected = new CSSStyleSheet();
selected.replaceSync(
  `.sidebar-item[data-selected='true'] { background: ${valueOf('color.accent.fill', 'light')} !important }`,
);
document.adoptedStyleSheets.push(selected);

const dark = matchMedia('(prefers-color-scheme: dark)');
const wearTheme = () =>
  addons.setConfig({ theme: storybookTheme(dark.matches ? 'dark' : 'light') });

/** Pages that are stories of their own, such as the first one, have nothing to show in the panel. */
const isPage = (id = '') => /^(start|guides|foundations)-/.test(id);

addons.setConfig({
  layoutCustomisations: {
    showPanel: ({ storyId }, shown) => (isPage(storyId) ? false : shown),
  },
  sidebar: { renderLabel: ({ name, type }) => (type === 'story' ? sentenceCase(name) : name) },
});
wearTheme();
dark.addEventListener('change', wearTheme);
