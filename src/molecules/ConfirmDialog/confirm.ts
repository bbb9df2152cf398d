import { warnOnce } from '../../behaviors';
import type { ConfirmDialogProps } from './ConfirmDialog';

/** What to ask, and how. */
export interface ConfirmOptions extends Pick<
  ConfirmDialogProps,
  | 'cancelLabel'
  | 'children'
  | 'confirmLabel'
  | 'description'
  | 'error'
  | 'onConfirm'
  | 'title'
  | 'tone'
  | 'typeToConfirm'
> {}

/** A question in the queue. */
export interface Question {
  id: number;
  options: ConfirmOptions;
  /** Where people were when it was asked: its theme, language and direction. */
  place: Element | null;
  /** Tells who asked. */
  resolve: (yes: boolean) => void;
  answered: boolean;
  /** Its `onConfirm` is under way: what that asks must be answered first. */
  working: boolean;
}

let count = 0;
let questions: readonly Question[] = [];
const listeners = new Set<() => void>();

function set(next: readonly Question[]) {
  questions = next;
  for (const listener of listeners) listener();
}

/** The questions of the page, the one that is asked first, behind those that were answered and leave. */
export const confirmStore = {
  get: (): readonly Question[] => questions,

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  answer(question: Question, yes: boolean): void {
    question.resolve(yes);
    // What was answered before has long left.
    const waiting = questions.filter((other) => other !== question && !other.answered);
    set([{ ...question, answered: true, working: false }, ...waiting]);
  },

  /** Nobody can answer any more. */
  end(): void {
    for (const { resolve } of questions) resolve(false);
    set([]);
  },
};

/**
 * Asks a question, and waits for the answer: `true` when people confirm it and `onConfirm` has succeeded,
 * `false` for Cancel, Escape, and everything else. Asked by the one `ConfirmDialogs` of the page; several are
 * asked one after the other.
 *
 * ```ts
 * if (await confirm({ title: 'Withdraw the claim?', tone: 'danger' })) withdraw();
 * ```
 */
export function confirm(options: ConfirmOptions): Promise<boolean> {
  if (listeners.size === 0) {
    if (process.env.NODE_ENV !== 'production') {
      warnOnce(
        'confirm without ConfirmDialogs',
        'confirm() was called, but there is no <ConfirmDialogs /> on the page, so nobody is asked and the answer is no. Put one beside your app.',
      );
    }
    return Promise.resolve(false);
  }
  return new Promise((resolve) => {
    const place = document.activeElement;
    const next = { id: (count += 1), options, place, resolve, answered: false, working: false };
    const works = questions.some(({ working }) => working);
    set(works ? [next, ...questions] : [...questions, next]);
  });
}
