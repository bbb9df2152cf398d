'use client';

import type { ChangeEvent } from 'react';
import { useDraft } from '../../behaviors';
import { plainDecimal } from './plainDecimal';

interface NumberTextOptions {
  value?: number | null;
  defaultValue?: number | null;
  onValueChange?: (value: number | null, event: ChangeEvent<HTMLInputElement>) => void;
  format: (decimal: string) => string;
  parse: (text: string) => string | undefined;
  round: (decimal: string) => string;
}

/** What people made of the number. */
interface Draft {
  control: HTMLInputElement;
  /** As plain decimal notation, which may have more digits than a `number`; `undefined` if it is none. */
  decimal: string | undefined;
  /** What the page held when this was typed. */
  held: unknown;
  /** As typed; `undefined` once it may be written as the language does. */
  text: string | undefined;
}

const numberOf = (decimal: string | undefined) => (decimal ? Number(decimal) : null);

/** The number of a field and the text it is shown as: as people type it, until they leave. */
export function useNumberText({
  value,
  defaultValue,
  onValueChange,
  format,
  parse,
  round,
}: NumberTextOptions) {
  const [draft, setDraft] = useDraft<Draft>();

  const fixed = value !== undefined;
  const given = plainDecimal(fixed ? value : defaultValue);
  const own = draft !== undefined && (!fixed || numberOf(given) === numberOf(draft.decimal));
  // Where the page keeps the old number, people may still finish what they type.
  const typed =
    own || (draft !== undefined && Object.is(draft.held, value)) ? draft?.text : undefined;
  const decimal = own ? draft.decimal : round(given);

  return {
    /** `''` without a number, `undefined` if the text is none. */
    decimal: typed !== undefined && parse(typed) === undefined ? undefined : decimal,
    text: typed ?? format(decimal ?? ''),
    change(event: ChangeEvent<HTMLInputElement>) {
      const control = event.currentTarget;
      const next = parse(control.value);
      // By a button, or by the browser, it is written at once, as the page holds it.
      const text = next === undefined || control.matches(':focus') ? control.value : undefined;
      setDraft({ control, decimal: next, held: value, text });
      if ((next ?? '') !== (decimal ?? '')) onValueChange?.(numberOf(next), event);
    },
    /** Writes the number as the language does; what is no number stays as it is. */
    tidy() {
      setDraft(
        (before) =>
          before && { ...before, text: before.decimal === undefined ? before.text : undefined },
      );
    },
  };
}
