/** Who looks for faults: two engines on the rendered page, and a validator of the markup a server sends. */
export type Engine = 'axe' | 'ibm' | 'html-validate';

/** What an engine found in one element. */
export interface Finding {
  engine: Engine;
  /** The engine's own name of the rule; IBM's with the reason, `rule/reason`, as a rule asks several things. */
  rule: string;
  /** The element it is about, where the engine names one. */
  element?: Element | undefined;
  /** What a developer needs to mend it: the state of the page, the words of the engine, the markup. */
  text: string;
}
