import { PNG } from 'pngjs';

/** Moves what a picture shows down by some pixels. */
export function shiftPicture(png: Buffer, pixels: number): Buffer {
  const picture = PNG.sync.read(png);
  const { width, height } = picture;
  const moved = new PNG({ width, height });
  // What comes in at the top is more of what is there: as a rule, the ground.
  PNG.bitblt(picture, moved, 0, 0, width, pixels, 0, 0);
  PNG.bitblt(picture, moved, 0, 0, width, height - pixels, 0, pixels);
  return PNG.sync.write(moved);
}
