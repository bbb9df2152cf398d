import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useEffect, useState, type PropsWithChildren } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { applyGlobals } from '../globals';
import { storybookTheme, type ThemeMode } from '../theme';
import './docs.css';

const dark = matchMedia('(prefers-color-scheme: dark)');

function modeOf(theme: string | undefined): ThemeMode {
  if (theme === 'high-contrast') return dark.matches ? 'high-contrast-dark' : 'high-contrast-light';
  if (theme === 'dark') return 'dark';
  return theme !== 'light' && dark.matches ? 'dark' : 'light';
}

/** The frame of every documentation page, in the theme of the toolbar. */
export function DocsFrame({ context, children }: PropsWithChildren<DocsContainerProps>) {
  const { channel } = context;
  const [globals, setGlobals] = useState<Record<string, string>>(
    () => (channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS))?.[0]?.globals ?? {},
  );
  const [, setScheme] = useState(dark.matches);

  useEffect(() => applyGlobals(globals), [globals]);
  useEffect(() => {
    const onGlobals = (event: { globals: Record<string, string> }) => setGlobals(event.globals);
    const onScheme = () => setScheme(dark.matches);
    channel.on(GLOBALS_UPDATED, onGlobals);
    dark.addEventListener('change', onScheme);
    return () => {
      channel.off(GLOBALS_UPDATED, onGlobals);
      dark.removeEventListener('change', onScheme);
    };
  }, [channel]);

  return (
    // The words of the page are English, whatever its examples are in: those have a direction of their own.
    <div dir="ltr" lang="en">
      <DocsContainer context={context} theme={storybookTheme(modeOf(globals.theme))}>
        {children}
      </DocsContainer>
    </div>
  );
}
