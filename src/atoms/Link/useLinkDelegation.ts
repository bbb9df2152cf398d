'use client';

import { useEffect, useRef } from 'react';
import { ownLink, routeOf } from './ownLink';

/** What the router of an app does for its links. */
export interface LinkRouter {
  /** Goes to an address of this app: path, search and hash. */
  navigate: (href: string, event: MouseEvent) => void;
  /** Gets ready what an address needs. */
  preload?: (href: string) => void;
  /** The path under which the app lives. */
  base: string;
}

/** The depth of every provider on the page, by its mark. */
const providers = new Map<object, number>();

/** A page goes to one place at a time: the innermost provider decides; of several, the one mounted last. */
const decides = (mark: object) =>
  [...providers].reduce((best, one) => (best[1] > one[1] ? best : one))[0] === mark;

/** Lets `router` follow the links of ours on this page, for as long as the component is there. */
export function useLinkDelegation(router: LinkRouter, depth: number): void {
  const current = useRef(router);
  useEffect(() => {
    current.current = router;
  });

  useEffect(() => {
    function follow(event: MouseEvent) {
      const { button, altKey, ctrlKey, metaKey, shiftKey } = event;
      // A router's own link has prevented it by now: React's handlers come before those of the document.
      if (event.defaultPrevented || button || altKey || ctrlKey || metaKey || shiftKey) return;
      const link = decides(current) && ownLink(event);
      const href = link && routeOf(link, current.current.base);
      if (!href) return;
      event.preventDefault();
      current.current.navigate(href, event);
    }
    function prepare(event: MouseEvent | FocusEvent) {
      const { base, preload } = current.current;
      const link = preload && decides(current) && ownLink(event);
      // From one part of the link to another is no arrival.
      if (!link || link.contains(event.relatedTarget as Node | null)) return;
      const href = routeOf(link, base);
      if (href) preload(href);
    }
    providers.set(current, depth);
    document.addEventListener('click', follow);
    document.addEventListener('pointerover', prepare);
    document.addEventListener('focusin', prepare);
    return () => {
      providers.delete(current);
      document.removeEventListener('click', follow);
      document.removeEventListener('pointerover', prepare);
      document.removeEventListener('focusin', prepare);
    };
  }, [depth]);
}
