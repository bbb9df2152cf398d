import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** In what two pictures differ: how many pixels, and a picture that marks them. */
export interface Difference {
  pixels: number;
  /** Of all pixels, from 0 to 1. */
  share: number;
  picture: Buffer;
}

/** Compares two pictures of the same size pixel by pixel: the smallest change of a colour counts. */
export function differencePicture(before: PNG, now: PNG): Difference {
  const { width, height } = before;
  const marked = new PNG({ width, height });
  const pixels = pixelmatch(before.data, now.data, marked.data, width, height, {
    includeAA: true,
    threshold: 0,
  });
  return { pixels, share: pixels / (width * height), picture: PNG.sync.write(marked) };
}
