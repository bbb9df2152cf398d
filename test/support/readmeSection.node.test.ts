import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSection, writeSection } from './readmeSection';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entasis-readme-'));
  file = join(folder, 'README.md');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writeSection', () => {
  it('replaces the table of its section, and nothing else', () => {
    writeFileSync(
      file,
      '# Tests\n\n## Flight\n\nWords.\n\n| o |\n| - |\n\n| a  |\n| - |\n\nMore.\n\n## Other\n\n| b |\n',
    );
    writeSection(file, 'Flight', '| a |\n| - |\n| $& |');
    expect(readFileSync(file, 'utf8')).toBe(
      '# Tests\n\n## Flight\n\nWords.\n\n| o |\n| - |\n\n| a |\n| - |\n| $& |\n\nMore.\n\n## Other\n\n| b |\n',
    );
    expect(readSection(file, 'Flight')).toContain('| $& |');
    expect(readSection(file, 'Missing')).toBe('');
  });

  it('adds the section where there is none', () => {
    writeFileSync(file, '# Tests\n');
    writeSection(file, 'Flight', '| a |');
    expect(readFileSync(file, 'utf8')).toBe('# Tests\n\n## Flight\n\n| a |\n');
  });
});
