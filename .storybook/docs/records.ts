import { version } from '../../package.json';
import recorded from '../../stories/components.json';

/** What is recorded of a component, in `stories/components.json`. */
export interface ComponentRecord {
  /** `preview` may change in any release; `deprecated` goes with the next major. */
  status: 'stable' | 'preview' | 'deprecated';
  /** The release it came, or will come, with. */
  since: string;
  /** The address of its frame in Figma, or the key of a reason in `figmaMissing`. */
  figma: string;
  /** The day a person last went through it with assistive technology; machines do on every change. */
  accessibilityReviewed: string | null;
  /** Words people look for it by. */
  alsoCalled: string[];
}

/** The whole file. */
export interface ComponentRecords {
  /** Why a component has no frame in Figma. */
  figmaMissing: Record<string, string>;
  components: Record<string, ComponentRecord>;
}

/** A test holds the file to these types: those of its strings are wider. */
export const records = recorded as ComponentRecords;

/** The address of a component's design, or why there is none. */
export function figmaOf({ figma }: ComponentRecord): { url: string } | { missing: string } {
  return figma.startsWith('https:')
    ? { url: figma }
    : { missing: records.figmaMissing[figma] ?? 'nobody has said why.' };
}

const order = (release: string) =>
  release
    .split('.')
    .map((part) => part.padStart(4, '0'))
    .join('.');

/** "Since 1.0.0", or what it will come with. */
export const sinceOf = ({ since }: ComponentRecord) =>
  order(since) > order(version) ? `Comes with ${since}` : `Since ${since}`;
