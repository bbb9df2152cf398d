import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';
import { addons } from 'storybook/manager-api';
import { sentenceCase } from './sentenceCase';
import { storybookTheme } from './theme';

document.fonts.add(new FontFace('Inter Variable', `url(${inter})`, { weight: '100 900' }));

const dark = matchMedia('(prefers-color-scheme: dark)');
const wearTheme = () => addons.setConfig({ theme: storybookTheme(dark.matches ? 'dark' : 'light') });

addons.setConfig({
  sidebar: { renderLabel: ({ name, type }) => (type === 'story' ? sentenceCase(name) : name) },
});
wearTheme();
dark.addEventListener('change', wearTheme);
