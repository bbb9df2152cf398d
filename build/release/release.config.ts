import type { Options } from 'semantic-release';
import * as plugin from './plugin.ts';
import * as releaseCommit from './releaseCommit.ts';
import * as releasePage from './releasePage.ts';

/** How versions come about: package.json leads semantic-release here. */
export default {
  branches: [
    // 1.x, 1.2.x: fixes for those who stay; dist-tag release-1.x.
    '+([0-9])?(.{+([0-9]),x}).x',
    'main',
    // Previews of the next minor, and of the next major.
    { name: 'next', prerelease: true },
    { name: 'next-major', prerelease: true },
  ],
  tagFormat: 'v${version}',
  // In this order: the registry comes before the page on GitHub, and the commit before both.
  plugins: [{ ...plugin }, '@semantic-release/npm', { ...releaseCommit }, { ...releasePage }],
} satisfies Omit<Options, 'plugins'> & { plugins: unknown[] };
