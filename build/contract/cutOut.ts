import { PNG } from 'pngjs';

interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** How much is shown around what differs, in pixels. */
const around = 32;

/** The part of two pictures of one size in which they differ, with some pixels around it. */
export function placeOf(before: PNG, after: PNG): Place {
  const { width, height } = before;
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      if (before.data.readUInt32BE(at) === after.data.readUInt32BE(at)) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  left = Math.max(0, left - around);
  top = Math.max(0, top - around);
  return {
    left,
    top,
    width: Math.min(width, right + around + 1) - left,
    height: Math.min(height, bottom + around + 1) - top,
  };
}

/** The same part of several pictures. */
export function cutOut(pictures: PNG[], { left, top, width, height }: Place): Buffer[] {
  return pictures.map((picture) => {
    const part = new PNG({ width, height });
    PNG.bitblt(picture, part, left, top, width, height, 0, 0);
    return PNG.sync.write(part);
  });
}
