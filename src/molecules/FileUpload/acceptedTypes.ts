import { acceptedParts } from './checkFiles';

/** What an `accept` attribute names, as people call it: “WAV”, “PDF”, or the kinds given in words. */
export function acceptedTypes(accept: string | undefined, kinds: Record<string, string>): string[] {
  const names = acceptedParts(accept).map((part) => {
    if (part.startsWith('.')) return part.slice(1).toUpperCase();
    const [kind = '', type = ''] = part.split('/');
    if (type === '*') return kinds[kind] ?? kind;
    // Most are long names of formats that nobody knows by them: `application/pdf` is an exception.
    return type.length > 4 ? part : type.toUpperCase();
  });
  return [...new Set(names)];
}
