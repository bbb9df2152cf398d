import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** In what two pictures differ: how many pixels, and a picture that marks them. */
export interface Difference {
  pixels: number;
  /** Of all pixels, from 0 to 1. */
  share: number;
  /** Nothing but the rounding of a browser that drew edges in another order: see `isRounding`. */
  isRounding: boolean;
  picture: PNG;
}

/** Compares two pictures of the same size pixel by pixel: the smallest change of a colour counts. */
export function differencePicture(before: PNG, now: PNG): Difference {
  const { width, height } = before;
  const picture = new PNG({ width, height });
  const pixels = pixelmatch(before.data, now.data, picture.data, width, height, {
    includeAA: true,
    threshold: 0,
  });
  const share = pixels / (width * height);
  return {
    pixels,
    share,
    isRounding: share <= 0.001 && isRounding(before.data, now.data),
    picture,
  };
}

/**
 * Whether no channel of any pixel differs by more than 10 of 255. A browser on a busy machine draws in other
 * pieces, and rounds single pixels of an edge otherwise; whatever people change reaches more pixels, or further.
 */
const isRounding = (before: Buffer, now: Buffer) =>
  before.every((channel, index) => Math.abs(channel - now[index]!) <= 10);
