'use client';

import { useSyncExternalStore } from 'react';
import type { Theme } from './themeAttributes';
import { themeKey } from './themeScript';

/**
 * Sets the theme of the page and remembers it for the next visit (`themeScript` restores it before the
 * first paint). It changes one attribute of `<html>`: only components that call `useTheme` render again.
 * Where storage is not available, the choice lasts as long as the page.
 */
export function setTheme(theme: Theme) {
  document.documentElement.setAttribute('data-ent-theme', theme);
  try {
    localStorage.setItem(themeKey, theme);
  } catch {
    // Storage can be switched off, or full: the page is themed all the same.
  }
}

/**
 * The theme of the page, for a switch that shows it. On the server, and until hydration, it is `system`.
 * A page theme that a `ThemeProvider` sets by its `theme` prop is shown too.
 */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, read, () => 'system');
}

function read() {
  return (document.documentElement.getAttribute('data-ent-theme') ?? 'system') as Theme;
}

function subscribe(onChange: () => void) {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-ent-theme'] });
  return () => observer.disconnect();
}
