import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createChecks } from '../package/support/checks.ts';
import { runCommand } from '../package/support/runCommand.ts';
import { rehearseFaults } from './faults.ts';
import { rehearseLife } from './life.ts';
import { createWorkshop } from './support/createWorkshop.ts';
import { installPins } from './support/installPins.ts';
import { startGitHub } from './support/startGitHub.ts';
import { startRegistry, type Registry } from './support/startRegistry.ts';

/**
 * Lives through the releases of the package with the real semantic-release, a registry of its own and
 * a bare repository, all in a temporary folder; then installs the pins that products use.
 * `--port 4873` gives the registry a port to look at it.
 */
const pins = ['entasis@1.0.0', 'entasis@^1', 'entasis@next-major', 'entasis@release-1.x'];

async function rehearse() {
  if (!existsSync('dist/index.js'))
    throw new Error('There is nothing to publish: run `npm run build` first.');
  const { check, counts } = createChecks();
  const outside = mkdtempSync(join(tmpdir(), 'entasis-release-'));
  const cleanUp = () => rmSync(outside, { recursive: true, force: true });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      cleanUp();
      process.exit(1);
    });
  const gitHub = await startGitHub();
  let registry: Registry | undefined;
  try {
    const uplink = (await runCommand(outside, 'npm', 'config', 'get', 'registry')).match(
      /^http.*$/m,
    );
    registry = await startRegistry(outside, uplink![0], portAskedFor());
    const shop = await createWorkshop(outside, registry, gitHub);
    await rehearseLife(check, shop, registry, gitHub);

    const install = await installPins(outside, registry.address, pins);
    for (const [pin, version] of [
      ['entasis@1.0.0', '1.0.0'],
      ['entasis@^1', '1.1.2'],
      ['entasis@next-major', '2.0.0-next-major.2'],
      ['entasis@release-1.x', '1.1.2'],
    ] as const)
      await check(`${pin} installs ${version} and runs`, async () => {
        const installed = await install(pin);
        assert.equal(installed.version, version);
        assert.match(installed.html, /^<button [^>]*>Save claim<\/button>$/);
        assert.equal(installed.exports.includes('AspectRatio'), version.startsWith('1.'));
      });

    await rehearseFaults(check, shop, registry, gitHub);
  } finally {
    await registry?.close();
    await gitHub.close();
    cleanUp();
  }
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = counts.failed === 0 ? 0 : 1;
}

function portAskedFor() {
  const index = process.argv.indexOf('--port');
  return index === -1 ? 0 : Number(process.argv[index + 1]);
}

try {
  await rehearse();
} catch (error) {
  const { code, message } = error as { code?: string; message: string };
  console.log(
    code === 'EADDRINUSE'
      ? `✗ rehearsal: port ${portAskedFor()} is taken. Leave --port out, and a free one is found.`
      : `✗ rehearsal: ${message}`,
  );
  process.exitCode = 1;
} finally {
  // The registry keeps timers of its own.
  process.exit();
}
