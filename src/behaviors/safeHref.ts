import { warnOnce } from './warnOnce';

/**
 * The address, if it is one that a link may safely have; else `undefined`, with a development
 * warning. Refuses `javascript:`, `data:` and `vbscript:`, however they are spelt.
 */
export function safeHref(href: string | undefined): string | undefined {
  // Browsers ignore control characters and white space here: `java\nscript:` runs all the same.
  const address = `${href}`.replace(/[^!-~]/g, '');
  if (!/^((java|vb)script|data):/i.test(address)) return href;
  if (process.env.NODE_ENV !== 'production') {
    warnOnce(
      `href ${href}`,
      `refused to link to "${String(href).slice(0, 60)}": such an address can run a script in your page. ` +
        'Use an http(s), mailto or relative address, or a Button with onClick.',
    );
  }
  return undefined;
}
