import { describe, expect, it } from 'vitest';
import { acceptedTypes } from '../../src/molecules/FileUpload/acceptedTypes';
import { checkFiles, isAccepted, type FileRules } from '../../src/molecules/FileUpload/checkFiles';
import { formatSize } from '../../src/molecules/FileUpload/formatSize';
import { pastedFile } from '../../src/molecules/FileUpload/pastedFile';

const file = (name: string, size = 4, type = '', lastModified = 1) =>
  new File([new Uint8Array(size)], name, { lastModified, type });
const open: FileRules = { accept: undefined, minSize: 1, maxSize: Infinity, maxFiles: Infinity };
const reasons = (files: File[], rules: Partial<FileRules>) => {
  const found = files.map((one) => ({ file: one }));
  const { taken, refused } = checkFiles(found, [], { ...open, ...rules });
  return [taken.length, ...refused.map(({ name, reason }) => `${name} ${reason}`)];
};

describe('isAccepted', () => {
  it.each([
    [undefined, 'a.exe', '', true],
    ['', 'a.exe', '', true],
    [' , ', 'a.exe', '', true],
    ['.wav,.flac', 'Sirtaki.FLAC', '', true],
    ['.WAV', 'Sirtaki.wav', '', true],
    ['.wav', 'Sirtaki.wav.exe', '', false],
    ['.tar.gz', 'masters.tar.gz', '', true],
    ['audio/*', 'Sirtaki', 'audio/flac', true],
    ['audio/*', 'Sirtaki.wav', '', false],
    ['audio/*', 'audio.txt', 'text/plain', false],
    ['application/pdf', 'a', 'Application/PDF', true],
    ['application/pdf', 'a.pdf', 'application/pdfx', false],
    ['.csv, text/csv ,application/vnd.ms-excel', 'works.csv', 'application/vnd.ms-excel', true],
    ['*', 'a.exe', '', true],
  ])('%j takes %j of type %j: %s', (accept, name, type, expected) => {
    expect(isAccepted({ name, type }, accept)).toBe(expected);
  });
});

describe('checkFiles', () => {
  it('names every reason', () => {
    expect(reasons([file('a.wav', 0), file('b.wav')], {})).toEqual([1, 'a.wav empty']);
    expect(reasons([file('a.wav', 0)], { minSize: 0 })).toEqual([1]);
    expect(reasons([file('a.wav', 4)], { minSize: 5 })).toEqual([0, 'a.wav tooSmall']);
    expect(reasons([file('a.wav', 4)], { maxSize: 3 })).toEqual([0, 'a.wav tooLarge']);
    expect(reasons([file('a.wav', 4)], { minSize: 4, maxSize: 4 })).toEqual([1]);
    expect(reasons([file('a.txt', 0)], { accept: '.wav' })).toEqual([0, 'a.txt wrongType']);
  });

  it('takes the first of too many, and does not count those it refuses', () => {
    const files = [file('a.txt'), file('b.wav'), file('c.wav'), file('d.wav')];
    expect(reasons(files, { accept: '.wav', maxFiles: 2 })).toEqual([
      2,
      'a.txt wrongType',
      'd.wav tooMany',
    ]);
  });

  it('knows a file again by its name, size, time and folder', () => {
    const found = [{ file: file('a.wav') }, { file: file('a.wav'), folder: 'Disc 1' }];
    const items = [{ id: '1', file: file('a.wav'), status: 'done' as const }];
    const { taken, refused } = checkFiles([...found, ...found], items, open);
    expect(taken).toEqual([found[1]]);
    expect(refused.map(({ reason }) => reason)).toEqual(['duplicate', 'duplicate', 'duplicate']);
    const others = [file('a.wav', 5), file('a.wav', 4, '', 2), file('A.wav')];
    expect(reasons([file('a.wav'), ...others], {})).toEqual([4]);
  });
});

describe('acceptedTypes', () => {
  it.each([
    [undefined, []],
    ['.wav,.flac', ['WAV', 'FLAC']],
    ['.pdf,application/pdf', ['PDF']],
    ['audio/*,text/csv', ['Audio', 'CSV']],
    ['font/*', ['font']],
  ])('writes %j as %j', (accept, words) => {
    expect(acceptedTypes(accept, { audio: 'Audio' })).toEqual(words);
  });
});

describe('formatSize', () => {
  it.each([
    [0, 'en', '0 bytes'],
    [1, 'en', '1 byte'],
    [999, 'en', '999 bytes'],
    [2140, 'en', '2.1 kB'],
    [212_400_000, 'en', '212 MB'],
    [999_499, 'en', '999 kB'],
    [999_500, 'en', '1 MB'],
    [24_120_000, 'en', '24.1 MB'],
    [24_120_000, 'de', '24,1 MB'],
    [1_500_000_000, 'fr', '1,5 Go'],
    [2e15, 'en', '2,000 TB'],
  ])('writes %d bytes in %s as %j', (bytes, locale, text) => {
    expect(formatSize(bytes, locale).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(text);
  });
});

describe('pastedFile', () => {
  it('names pictures by their moment, and leaves other names alone', () => {
    const name = (time: string) => `Pasted image ${time}`;
    const picture = pastedFile(file('image.png', 4, 'image/png', 7), name);
    expect(picture.name).toMatch(/^Pasted image \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\.png$/);
    expect([picture.type, picture.size, picture.lastModified]).toEqual(['image/png', 4, 7]);
    const other = file('Contract.pdf');
    expect(pastedFile(other, name)).toBe(other);
  });
});
