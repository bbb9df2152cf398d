import type { Decorator } from '@storybook/react-vite';
import { useLayoutEffect, type ReactNode } from 'react';
import { LocaleProvider } from '../src/locale';
import { applyGlobals, initialGlobals } from './globals';

interface PageProps {
  globals: Record<string, string>;
  children: ReactNode;
}

function Page({ globals, children }: PageProps) {
  useLayoutEffect(() => applyGlobals(globals), [globals]);
  return <LocaleProvider locale={globals.locale ?? initialGlobals.locale}>{children}</LocaleProvider>;
}

/** Shows a story in the theme, density, direction and language of the toolbar. */
export const withGlobals: Decorator = (Story, { globals }) => (
  <Page globals={globals}>
    <Story />
  </Page>
);
