import { crc32 } from 'node:zlib';

const signature = Buffer.from('\x89PNG\r\n\x1A\n', 'latin1');

/** What is wrong with a PNG file, if anything: its parts and their checksums are looked at. */
export function pngFault(file: Buffer): string | undefined {
  if (!file.subarray(0, signature.length).equals(signature)) return 'it is not a PNG file';
  let type = '';
  for (let at = signature.length; at < file.length;) {
    const end = file.length < at + 12 ? Infinity : at + 12 + file.readUInt32BE(at);
    if (end > file.length) return 'it ends too early';
    if (file.readUInt32BE(end - 4) !== crc32(file.subarray(at + 4, end - 4)))
      return 'its content was damaged';
    type = file.toString('latin1', at + 4, at + 8);
    at = end;
  }
  return type === 'IEND' ? undefined : 'it ends too early';
}
