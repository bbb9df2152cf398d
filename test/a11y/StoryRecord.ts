/** What a run of the stories writes down about one of them, for those who judge the whole. */
export interface StoryRecord {
  /** What assistive technology is told. */
  tree: string;
  /** The exceptions this story needed: indices into `exceptions`. */
  used: number[];
  /** What each check took, by its name. */
  milliseconds: Record<string, number>;
}

/** The same with what the test runner knows. */
export interface RecordedStory extends Partial<StoryRecord> {
  /** `atoms-badge--tones` */
  id: string;
  /** The name of its export. */
  name: string;
  /** `atoms/Badge`: the path of its file below stories/, without its ending. */
  component: string;
  passed: boolean;
}
