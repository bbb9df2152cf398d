let segmenter: Intl.Segmenter | undefined;

// oxlint-disable-next-line no-control-regex
const ascii = /^[\n\u0020-\u007e]*$/;
const surrogatePair = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Beyond this, segmenting would hold up typing: code points are near enough. */
const longest = 50_000;

/**
 * How many characters a reader would count: “é”, “👩‍👩‍👧” and “🇬🇷” are one each, however they are stored.
 * In texts of more than 50,000 code units it counts code points instead.
 */
export function graphemeCount(text: string): number {
  if (ascii.test(text)) return text.length;
  if (text.length > longest) return text.length - (text.match(surrogatePair)?.length ?? 0);
  segmenter ??= new Intl.Segmenter();
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
