declare module 'conventional-changelog-conventionalcommits' {
  /** The grammar of commit messages that semantic-release and commitlint share. */
  export default function createPreset(): {
    parser: { headerPattern: RegExp; noteKeywords: string[]; revertPattern: RegExp };
  };
}
