import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { publishedVersions } from '../../build/release/registry.ts';
import { firstErrors } from './firstErrors.ts';
import { Fault } from '../../build/Fault.ts';
import { runCommand } from './running.ts';

/** What the registry knows of the versions that products pin. */
export interface Pins {
  /** All that are published; `undefined` where the registry does not answer. */
  versions: Promise<string[] | undefined>;
  /** Fetches one of them, and returns its tarball. */
  fetch: (version: string, outside: string) => Promise<string>;
}

/** Asks the registry while other work goes on. */
export function askForPins(folder = process.cwd()): Pins {
  return {
    versions: publishedVersions('entasis', folder).catch(() => undefined),
    async fetch(version, outside) {
      const target = join(outside, `entasis-${version}`);
      mkdirSync(target, { recursive: true });
      const args = ['pack', `entasis@${version}`, '--silent', '--pack-destination', target];
      const { ok, output } = await runCommand(folder, 'npm', ...args);
      if (!ok)
        throw new Fault(`entasis ${version} cannot be fetched: ${firstErrors(output, 1).join()}`);
      return join(
        target,
        readdirSync(target).find((file) => file.endsWith('.tgz'))!,
      );
    },
  };
}

/** What to say about a pin that cannot be fetched. */
export function published(pin: string, versions: string[] | undefined): string[] {
  if (!versions) return ['the registry does not answer: flown with the candidate alone'];
  if (!versions.includes(pin))
    return [`${pin} is not on the registry yet: flown with the candidate alone`];
  return [];
}
