import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createChecks, type Check } from '../package/support/checks.ts';
import { rehearseDrill } from './drill.ts';
import { rehearseFaults } from './faults.ts';
import { rehearseLife } from './life.ts';
import { createWorkshop } from './support/createWorkshop.ts';
import { installPins } from './support/installPins.ts';
import { openOutside } from './support/openOutside.ts';
import { settleEnvironment } from './support/settleEnvironment.ts';
import { startGitHub } from './support/startGitHub.ts';
import { startRegistry } from './support/startRegistry.ts';

/**
 * Lives through the releases of the package with the real semantic-release, a registry of its own and
 * a bare repository, all in a temporary folder and without a network; then installs the pins that
 * products use. `--port 4873` gives the registry a port to look at it.
 */
const pins = [
  ['entasis@1.0.0', '1.0.0'],
  ['entasis@^1', '1.1.2'],
  ['entasis@next-major', '2.0.0-next-major.2'],
  ['entasis@release-1.x', '1.1.2'],
] as const;

async function rehearse(check: Check, outside: string) {
  if (!existsSync('dist/index.js'))
    throw new Error('There is nothing to publish: run `npm run build` first.');
  settleEnvironment(outside);
  const index = process.argv.indexOf('--port');
  const registry = await startRegistry(outside, index === -1 ? 0 : Number(process.argv[index + 1]));
  const gitHub = await startGitHub();
  const shop = await createWorkshop(outside, registry, gitHub);
  await check('a port that is taken is named', () =>
    assert.rejects(startRegistry(outside, registry.port), /^Error: Port \d+ is taken\./),
  );
  await rehearseLife(check, shop, registry, gitHub);

  const install = installPins(outside, registry.address);
  for (const [pin, version] of pins)
    await check(`${pin} installs ${version} and runs`, async () => {
      const installed = await install(pin);
      assert.equal(installed.version, version);
      assert.match(installed.html, /^<button [^>]*>Save claim<\/button>$/);
      assert.equal(installed.exports.includes('AspectRatio'), version.startsWith('1.'));
    });

  await rehearseFaults(check, shop, registry, gitHub);
  await rehearseDrill(check, outside, registry);
}

const { check, counts } = createChecks();
try {
  await rehearse(check, openOutside());
} catch (error) {
  console.log(`✗ rehearsal: ${error instanceof Error ? error.message : String(error)}`);
  counts.failed += 1;
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
// The registry keeps timers of its own.
process.exit(counts.failed === 0 ? 0 : 1);
