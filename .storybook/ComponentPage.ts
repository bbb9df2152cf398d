/**
 * What a component's page says that no program can find out. It stands in the meta of its stories:
 * `parameters: { page: { … } satisfies ComponentPage }`. Text may hold `code`.
 */
export interface ComponentPage {
  /** `preview` may change in any release; `deprecated` goes with the next major. */
  status: 'stable' | 'preview' | 'deprecated';
  /** The address of the design, or why there is none. */
  figma: { url: string } | { missing: string };
  /** What to use instead, and when. */
  alternatives: { component: string; when: string }[];
  dos: string[];
  donts: string[];
  /** What keys do; a sentence where the component takes none. */
  keyboard: { keys: string[]; action: string }[] | string;
  accessibility: string[];
}
