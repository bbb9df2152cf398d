import { warnOnce } from './warnOnce';

/**
 * The address of an image, if it is one that an image may safely have; else `undefined`, with a development
 * warning. Of `data:` addresses it lets only images pass: inside an image, no script of theirs runs.
 */
export function safeSrc(src: string | undefined): string | undefined {
  // Browsers ignore control characters and white space here: `java\nscript:` runs all the same.
  const address = `${src}`.replace(/[^!-~]/g, '');
  if (!/^(?!data:image\/)((java|vb)script|data):/i.test(address)) return src;
  if (process.env.NODE_ENV !== 'production') {
    warnOnce(
      `src ${src}`,
      `refused to show "${String(src).slice(0, 60)}" as an image: such an address can run a script in your page. ` +
        'Use an http(s), blob, data:image or relative address.',
    );
  }
  return undefined;
}
