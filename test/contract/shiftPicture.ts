import { crc32, deflateSync, inflateSync } from 'node:zlib';

const bitsPerChannel = 8;
const channels: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** The parts of a PNG: length, type, content, checksum. */
function chunksOf(png: Buffer) {
  const chunks: { type: string; content: Buffer }[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.push({ type, content: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function chunk(type: string, content: Buffer) {
  const framed = Buffer.alloc(content.length + 12);
  framed.writeUInt32BE(content.length);
  framed.write(type, 4, 'latin1');
  content.copy(framed, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, -4)), content.length + 8);
  return framed;
}

/** Moves what a picture shows down by some pixels. */
export function shiftPicture(png: Buffer, pixels: number): Buffer {
  const chunks = chunksOf(png);
  const head = chunks[0]!.content;
  const bits = head[8]! * channels[head[9]!]!;
  const row = 1 + Math.ceil((head.readUInt32BE(0) * bits) / bitsPerChannel);
  const data = chunks.filter(({ type }) => type === 'IDAT').map(({ content }) => content);
  const rows = inflateSync(Buffer.concat(data));
  // Rows of zeros are what the filter of the first row reckons with anyway.
  const moved = Buffer.concat([Buffer.alloc(row * pixels), rows.subarray(0, -row * pixels)]);
  return Buffer.concat([
    png.subarray(0, 8),
    ...chunks
      .filter(({ type }) => type !== 'IDAT' && type !== 'IEND')
      .map(({ type, content }) => chunk(type, content)),
    chunk('IDAT', deflateSync(moved)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
