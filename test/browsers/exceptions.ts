/** A story, or a check with keys, that does not pass in one engine, and why that is let pass. */
export interface Exception {
  /** The engine's name. */
  engine: string;
  /** The id of the story, with the name of the check where it is one. */
  what: string;
  /** Why it is no fault of ours, in a sentence for whoever doubts it. */
  reason: string;
}

/** What engines cannot do. One that passes after all fails the run, so this list is never longer than it must be. */
export const exceptions: readonly Exception[] = [];
