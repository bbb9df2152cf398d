/** A file from the clipboard. Browsers call every copied picture “image.png”: it gets a name with its moment. */
export function pastedFile(file: File, nameAt: (time: string) => string): File {
  const [, extension] = /^image(\.\w+)$/.exec(file.name) ?? [];
  if (extension === undefined) return file;
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
  // As in names of files everywhere: sorted by time, and without signs that systems forbid.
  const time = local.slice(0, 19).replace('T', ' ').replaceAll(':', '.');
  const { type, lastModified } = file;
  return new File([file], nameAt(time) + extension, { type, lastModified });
}
