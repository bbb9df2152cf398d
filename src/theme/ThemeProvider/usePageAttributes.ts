'use client';

import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ThemeAttributes } from './themeAttributes';

/** Puts attributes on `<html>` for as long as the component is there; then what was before comes back. */
export function usePageAttributes(attributes: ThemeAttributes) {
  const { dir, lang, 'data-ent-theme': theme, 'data-ent-density': density } = attributes;
  usePageAttribute('data-ent-theme', theme);
  usePageAttribute('data-ent-density', density);
  usePageAttribute('dir', dir);
  usePageAttribute('lang', lang);
}

interface Setting {
  value: string | null;
}

/** What each attribute is set to, by several roots perhaps: first what was before, the latest last. */
const settings = new Map<string, Setting[]>();

function show(name: string) {
  const value = settings.get(name)!.at(-1)!.value;
  if (value === null) document.documentElement.removeAttribute(name);
  else document.documentElement.setAttribute(name, value);
}

function usePageAttribute(name: string, value: string | undefined) {
  const own = useRef<Setting>(undefined);

  useLayoutEffect(() => {
    if (value === undefined) return;
    const before = { value: document.documentElement.getAttribute(name) };
    if (!settings.has(name)) settings.set(name, [before]);
    if (!own.current) settings.get(name)!.push((own.current = { value }));
    own.current.value = value;
    show(name);
  }, [name, value]);

  // Not with the layout, which React takes back while something inside suspends: the page would lose its theme.
  const isSet = value !== undefined;
  useEffect(() => {
    if (!isSet) return;
    return () => {
      const all = settings.get(name)!;
      all.splice(all.indexOf(own.current!), 1);
      own.current = undefined;
      show(name);
      if (all.length === 1) settings.delete(name);
    };
  }, [name, isSet]);
}
