let segmenter: Intl.Segmenter | undefined;

/** Beyond this, segmenting would hold up typing: code points are near enough. */
const longest = 10_000;

/**
 * How many characters a reader would count: “é”, “👩‍👩‍👧” and “🇬🇷” are one each, however they are stored.
 * In texts of more than 10,000 code units it counts code points instead.
 */
export function graphemeCount(text: string): number {
  segmenter ??= new Intl.Segmenter();
  return [...(text.length > longest ? text : segmenter.segment(text))].length;
}
