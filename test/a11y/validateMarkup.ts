import { HtmlValidate, StaticConfigLoader, type ResolvedConfig } from 'html-validate/browser';
import type { Finding } from './Finding';

/** Works the rules out once: html-validate does it for each text again, and that takes longer than the text. */
class OneConfig extends StaticConfigLoader {
  #config: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string) {
    this.#config ??= super.getConfigFor(handle);
    return this.#config;
  }
}

const validator = new HtmlValidate(
  new OneConfig({ extends: ['html-validate:standard', 'html-validate:a11y'], root: true }),
);

/** Where the markup of a fault starts, so that a message shows what it speaks of. */
const around = (markup: string, offset: number) =>
  markup.slice(Math.max(offset - 1, 0), offset + 160);

/** What html-validate finds in the markup a server sends. */
export function validateMarkup(markup: string): Finding[] {
  const page = document.createElement('template');
  page.innerHTML = markup;
  const { results } = validator.validateStringSync(markup);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, offset, selector }) => ({
      engine: 'html-validate',
      rule: ruleId,
      element: selector === null ? undefined : (page.content.querySelector(selector) ?? undefined),
      text: `${message}\n  ${around(markup, offset)}`,
    }));
}
