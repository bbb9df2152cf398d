import { covers } from './covers';
import { exceptions, type Exception } from './exceptions';
import type { Finding } from './Finding';

/** What is left of the findings in one story, and which exceptions were needed. */
export interface Judgement {
  faults: string[];
  /** Indices into `exceptions`. */
  used: number[];
}

const allows = (exception: Exception, { engine, rule, element }: Finding) =>
  exception.engine === engine &&
  exception.rule === rule &&
  (exception.selector === undefined || element?.matches(exception.selector) === true);

/** Takes out of the findings what is a written decision. */
export function judge(
  story: string,
  findings: readonly Finding[],
  decisions: readonly Exception[] = exceptions,
): Judgement {
  const used = new Set<number>();
  const faults = findings.filter((finding) => {
    const index = decisions.findIndex(
      (exception) => covers(exception, story) && allows(exception, finding),
    );
    if (index >= 0) used.add(index);
    return index < 0;
  });
  return {
    faults: faults.map(({ engine, rule, text }) => `${engine} ${rule}: ${text}`),
    used: [...used],
  };
}
