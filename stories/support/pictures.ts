const drawing = (width: number, height: number, shapes: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${shapes}</svg>`,
  )}`;

/** A portrait, drawn so that stories need no network. For stories only. */
export const portrait = (hue: number) =>
  drawing(
    96,
    96,
    `<rect width="96" height="96" fill="hsl(${hue} 35% 72%)"/><circle cx="48" cy="40" r="19" fill="hsl(${hue + 20} 30% 38%)"/><path d="M10 100c2-30 18-36 38-36s36 6 38 36z" fill="hsl(${hue + 180} 25% 32%)"/>`,
  );

/** The cover of a record, drawn so that stories need no network. For stories only. */
export const cover = (hue: number, width = 300, height = 300) =>
  drawing(
    width,
    height,
    `<rect width="${width}" height="${height}" fill="hsl(${hue} 40% 28%)"/><circle cx="${width / 2}" cy="${height / 2}" r="${height * 0.36}" fill="hsl(${hue + 30} 55% 60%)"/><path d="M0 ${height * 0.62}q${width * 0.25} -${height * 0.16} ${width * 0.5} 0t${width * 0.5} 0V${height}H0z" fill="hsl(${hue - 20} 45% 42%)"/>`,
  );

/** An address that leads to an image, and the image is broken. */
export const brokenPicture = 'data:image/png;base64,AAAA';
