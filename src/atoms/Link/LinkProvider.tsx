'use client';

import { createContext, use, type ReactElement, type ReactNode } from 'react';
import { useLinkDelegation, type LinkRouter } from './useLinkDelegation';

export interface LinkProviderProps {
  /**
   * Goes to an address of this app: path, search and hash, without the origin and without `base`. Called
   * with the click, whose default is prevented already.
   */
  navigate: (href: string, event: MouseEvent) => void;
  /** Gets ready what an address needs: the pointer or the keyboard focus has arrived at a link to it. */
  preload?: (href: string) => void;
  /**
   * The path under which the app lives, such as `'/claims'`, with or without slashes around it. Addresses
   * outside it belong to other apps of the origin: the browser follows those. Leave it out where your router
   * wants whole paths.
   * @default ''
   */
  base?: string;
  /** The app. */
  children?: ReactNode;
}

const DepthContext = createContext(0);

/**
 * Gives the links of every component to the router of your app, and costs nothing per link: it listens
 * on the document, so links stay plain `<a>` that a Server Component can render. It renders no element.
 *
 * Left to the browser: another origin, `target`, `download`, `rel="external"`, a hash of the same page, a
 * click with a modifier key, one whose default was prevented, one that does not reach the document, and
 * links that are not of this library. Of several providers the innermost takes all links of the page.
 */
export function LinkProvider({
  navigate,
  preload,
  base = '',
  children,
}: LinkProviderProps): ReactElement {
  const depth = use(DepthContext) + 1;
  const router: LinkRouter = {
    navigate,
    preload,
    base: base.replace(/^(?=[^/])/, '/').replace(/\/$/, ''),
  };
  useLinkDelegation(router, depth);
  return <DepthContext value={depth}>{children}</DepthContext>;
}
