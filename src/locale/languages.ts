import type { Messages } from './Messages';

type Languages = Partial<Record<string, () => Promise<Record<string, Messages>>>>;

/**
 * The languages that come with the library, each a file that exports its messages under its tag (without
 * the hyphen). English is always there.
 */
export const languages: Readonly<Languages> = {
  ar: () => import('./languages/ar'),
  de: () => import('./languages/de'),
  el: () => import('./languages/el'),
  'en-XA': () => import('./languages/en-XA'),
  es: () => import('./languages/es'),
  fr: () => import('./languages/fr'),
  ja: () => import('./languages/ja'),
  pt: () => import('./languages/pt'),
};
