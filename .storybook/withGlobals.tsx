import type { Decorator } from '@storybook/react-vite';
import { useLayoutEffect, type ReactNode } from 'react';
import { Tooltips } from '../src/atoms/Tooltip';
import { LocaleProvider } from '../src/locale';
import { applyGlobals, directionFor, initialGlobals } from './globals';

interface PageProps {
  globals: Record<string, string>;
  children: ReactNode;
}

function Page({ globals, children }: PageProps) {
  useLayoutEffect(() => applyGlobals(globals), [globals]);
  return (
    <LocaleProvider locale={globals.locale ?? initialGlobals.locale}>
      {children}
      <Tooltips />
    </LocaleProvider>
  );
}

/** Shows a story in the theme, density, direction and language of the toolbar. */
export const withGlobals: Decorator = (Story, { globals, viewMode }) => (
  <Page globals={globals}>
    {viewMode === 'docs' ? (
      // The words of a documentation page are English, whatever its examples are in.
      <div dir={directionFor(globals)} lang={globals.locale}>
        <Story />
      </div>
    ) : (
      <Story />
    )}
  </Page>
);
