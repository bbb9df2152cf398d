'use client';

import { useLayoutEffect } from 'react';
import type { ThemeAttributes } from './themeAttributes';

/** Puts attributes on `<html>` for as long as the component is there; then what was before comes back. */
export function usePageAttributes(attributes: ThemeAttributes) {
  const { dir, lang, 'data-ent-theme': theme, 'data-ent-density': density } = attributes;
  usePageAttribute('data-ent-theme', theme);
  usePageAttribute('data-ent-density', density);
  usePageAttribute('dir', dir);
  usePageAttribute('lang', lang);
}

function usePageAttribute(name: string, value: string | undefined) {
  useLayoutEffect(() => {
    if (value === undefined) return;
    const page = document.documentElement;
    const before = page.getAttribute(name);
    page.setAttribute(name, value);
    return () => {
      if (before === null) page.removeAttribute(name);
      else page.setAttribute(name, before);
    };
  }, [name, value]);
}
