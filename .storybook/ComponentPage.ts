/**
 * What a component's page says that no program can find out. It stands in the meta of its stories:
 * `parameters: { page: { … } satisfies ComponentPage }`. Text may hold `code`. Its status, and where it
 * is drawn, stand in `stories/components.json`.
 */
export interface ComponentPage {
  /** What to use instead, and when. */
  alternatives: { component: string; when: string }[];
  dos: string[];
  donts: string[];
  /** What keys do; a sentence where the component takes none. */
  keyboard: { keys: string[]; action: string }[] | string;
  accessibility: string[];
}
