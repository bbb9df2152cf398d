declare module '@semantic-release/git' {
  import type { PrepareContext } from 'semantic-release';

  /** Commits and pushes the files that a release has changed. */
  export function prepare(
    config: { assets: string[]; message: string },
    context: PrepareContext,
  ): Promise<void>;
}
