import { warnOnce } from './warnOnce';

/** Warns a developer of data that a component cannot show; put the development guard around the call. */
export function warnAboutValue(component: string, value: unknown, expected: string): void {
  warnOnce(
    `${component} ${String(value)}`,
    `${component} got "${String(value)}" and shows that there is no value. ` +
      `Pass ${expected}, or null where there is none.`,
  );
}
