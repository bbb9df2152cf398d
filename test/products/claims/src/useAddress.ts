import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** Goes to an address of the app; the way back leads here. */
export function navigate(href: string) {
  history.pushState(null, '', href);
  for (const listener of listeners) listener();
}

/** The claim that the address names: `?claim=C-20467`. */
export function useClaimInAddress() {
  const search = useSyncExternalStore(subscribe, () => location.search);
  return new URLSearchParams(search).get('claim');
}
