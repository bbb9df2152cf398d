import { IconButton, setTheme, useTheme } from 'entasis';
import { DarkIcon } from 'entasis/icons/DarkIcon';
import { countRender } from './countRender';

export function ThemeToggle() {
  countRender('ThemeToggle');
  const dark = useTheme() === 'dark';
  return (
    <IconButton
      label="Dark theme"
      icon={<DarkIcon />}
      aria-pressed={dark}
      onClick={() => setTheme(dark ? 'light' : 'dark')}
    />
  );
}
