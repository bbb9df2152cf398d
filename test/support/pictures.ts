/** A picture of one colour and a given size, as an address. */
export const picture = (width = 40, height = 40, fill = 'teal') =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${fill}"/></svg>`,
  )}`;

/** An address that leads to an image, and the image is broken. */
export const brokenPicture = 'data:image/png;base64,AAAA';

/** Waits until the picture is there, or has failed. */
export const pictureSettled = (image: HTMLImageElement) =>
  image.decode().then(
    () => true,
    () => false,
  );
