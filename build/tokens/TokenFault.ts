/** What is wrong with the token files, and where. The generator stops at the first one. */
export class TokenFault extends Error {
  /** Name of the token file, without its folder. */
  readonly file: string;
  /** Where in the file: keys joined by dots. Empty when the whole file is meant. */
  readonly path: string;
  /** What is wrong, in words. */
  readonly reason: string;

  constructor(file: string, path: string, reason: string) {
    super(`${[file, path].filter(Boolean).join(' › ')}: ${reason}`);
    this.name = 'TokenFault';
    this.file = file;
    this.path = path;
    this.reason = reason;
  }
}
