import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { approveShots } from './approveShots';
import { compareShots, type Folders } from './compareShots';

function chunk(type: string, data: Buffer) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

/** A square of grey pixels, as PNG; its first pixel may have another grey. */
function square(side: number, grey: number, level = 9, first = grey) {
  const head = Buffer.from([0, 0, 0, side, 0, 0, 0, side, 8, 0, 0, 0, 0]);
  const row = Buffer.concat([Buffer.alloc(1), Buffer.alloc(side, grey)]);
  const rows = Buffer.concat(Array.from({ length: side }, () => row));
  rows[1] = first;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const path = 'atoms-button/states.dark.png';
let outside: string;
let folders: Folders;

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'entasis-compare-'));
  const [baselines, shots, differences] = ['baselines', 'shots', 'differences'].map((name) =>
    join(outside, name),
  );
  folders = { baselines: baselines!, shots: shots!, differences: differences! };
});
afterEach(() => rmSync(outside, { recursive: true, force: true }));

function put(folder: 'baselines' | 'shots', picture: Buffer, name = path) {
  const file = join(folders[folder], name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
}

const compare = () => compareShots([path], folders, new Set([path]));

describe('compareShots', () => {
  it('finds nothing where the pixels are the same, whatever the bytes are', () => {
    put('baselines', square(8, 200));
    put('shots', square(8, 200, 0));
    expect(compare()).toEqual([]);
  });

  it('sees the smallest change of a colour', () => {
    put('baselines', square(8, 200));
    put('shots', square(8, 201));
    expect(compare()).toMatchObject([
      { id: 'atoms-button--states', kind: 'changed', mode: 'dark' },
    ]);
    expect(existsSync(join(folders.differences, path))).toBe(true);
  });

  it('lets single pixels of an edge be rounded otherwise', () => {
    put('baselines', square(64, 200));
    put('shots', square(64, 200, 9, 206));
    expect(compare()).toEqual([]);
    put('shots', square(64, 200, 9, 212));
    expect(compare()).toMatchObject([
      { kind: 'changed', reason: expect.stringContaining('1 pixel') },
    ]);
  });

  it('sees another size', () => {
    put('baselines', square(8, 200));
    put('shots', square(9, 200));
    expect(compare()).toMatchObject([{ kind: 'changed' }]);
  });

  it('fails for a shot without a baseline, and a baseline without a story', () => {
    put('shots', square(8, 200));
    put('baselines', square(8, 200), 'atoms-old/states.light.png');
    expect(compare()).toMatchObject([
      { id: 'atoms-button--states', kind: 'new' },
      { id: 'atoms-old--states', kind: 'gone' },
    ]);
  });

  it.each([
    ['a pointer of Git LFS', () => Buffer.from('version https://git-lfs.github.com/spec/v1')],
    ['half of a picture', () => square(8, 200).subarray(0, 50)],
    [
      'a picture with a damaged byte',
      () => {
        const picture = square(8, 200);
        picture[45]! ^= 1;
        return picture;
      },
    ],
  ])('calls a baseline corrupt, not different: %s', (_, damaged) => {
    put('shots', square(8, 200));
    put('baselines', damaged());
    expect(compare()).toMatchObject([
      { kind: 'corrupt', reason: expect.stringContaining('its baseline cannot be read') },
    ]);
  });
});

describe('approveShots', () => {
  it('makes shots baselines and takes away what is gone, for the stories that are named', () => {
    put('shots', square(8, 200));
    put('baselines', square(8, 200), 'atoms-old/states.light.png');
    const changes = compare();
    expect(approveShots(changes, ['tag'], folders)).toEqual([]);
    expect(compare()).toHaveLength(2);
    expect(approveShots(changes, [], folders)).toHaveLength(2);
    expect(compare()).toEqual([]);
  });

  it('leaves the other stories as they are', () => {
    put('shots', square(8, 200));
    cpSync(folders.shots, folders.baselines, { recursive: true });
    put('shots', square(8, 100));
    approveShots(compare(), ['atoms-tag'], folders);
    expect(compare()).toMatchObject([{ kind: 'changed' }]);
  });
});
