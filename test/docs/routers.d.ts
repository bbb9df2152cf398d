/** A bundler takes it. */
declare module '*.css';

/** What the guides take from packages that are not installed here, as those declare it. */
declare module 'react-router' {
  import type { ReactNode } from 'react';
  export function Outlet(): ReactNode;
  export function useNavigate(): (to: string) => void | Promise<void>;
  export function useBlocker(
    shouldBlock: boolean,
  ):
    | { state: 'blocked'; proceed: () => void; reset: () => void }
    | { state: 'proceeding' | 'unblocked'; proceed: undefined; reset: undefined };
}

declare module '@tanstack/react-router' {
  import type { ReactNode } from 'react';
  export function Outlet(): ReactNode;
  export function useRouter(): {
    navigate: (options: { href: string }) => Promise<void>;
    preloadRoute: (options: { to: string }) => Promise<unknown>;
  };
}

declare module 'next/navigation' {
  export function useRouter(): {
    push: (href: string) => void;
    prefetch: (href: string) => void;
  };
  export function unstable_rethrow(error: unknown): void;
}
