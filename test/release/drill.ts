import assert from 'node:assert/strict';
import type { Check } from '../package/support/checks.ts';
import { runIn } from './support/runIn.ts';
import type { Registry } from './support/startRegistry.ts';

/** What people do by hand when a release was a mistake, as VERSIONING.md has it. */
export async function rehearseDrill(check: Check, outside: string, registry: Registry) {
  const npm = async (...args: string[]) => {
    const access = { [`npm_config_//127.0.0.1:${registry.port}/:_authToken`]: registry.token };
    const run = await runIn(outside, access, 'npm', ...args, '--registry', registry.address);
    assert.equal(run.code, 0, run.output);
    return run.output.trim();
  };

  await check('after a mistake the tag is moved back', async () => {
    await npm('dist-tag', 'add', 'entasis@2.0.0', 'latest');
    assert.equal((await registry.distTags('entasis')).latest, '2.0.0');
  });
  await check('the version that was a mistake stays, and says so', async () => {
    const words = 'Selects lose their value; use 2.0.2';
    await npm('deprecate', 'entasis@2.0.1', words);
    assert.equal(await npm('view', 'entasis@2.0.1', 'deprecated'), words);
  });
}
