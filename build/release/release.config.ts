import type { Options } from 'semantic-release';
import { contractFolder } from './plugin.ts';

const report = ['html', 'md', 'json'].map((type) => ({
  path: `${contractFolder}/contract.${type}`,
}));

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
  plugins: [
    './build/release/plugin.ts',
    '@semantic-release/npm',
    './build/release/releaseCommit.ts',
    // A rehearsal or a fork without GitHub releases to npm alone; run.ts insists on the token in CI.
    ...(process.env.GITHUB_TOKEN
      ? [
          [
            '@semantic-release/github',
            { assets: report, successComment: false, failComment: false },
          ] as const,
        ]
      : []),
  ],
} satisfies Options | { plugins: unknown };
