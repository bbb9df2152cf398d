import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** What this machine and a workflow around us would otherwise decide. */
const foreign =
  /^(?:npm_|NPM_|NODE_AUTH_TOKEN$|GITHUB_|GH_|GIT_|GITLAB|GL_|BB_|BITBUCKET|ACTIONS_|FIGMA_|CI$|NODE_ENV$|NODE_OPTIONS$|INIT_CWD$)/;

/** Makes the environment of this process, and of all it starts, that of a runner with nothing of its own. */
export function settleEnvironment(outside: string) {
  for (const name of Object.keys(process.env)) if (foreign.test(name)) delete process.env[name];
  const folder = (name: string) => {
    mkdirSync(join(outside, name));
    return join(outside, name);
  };
  const person = { NAME: 'Rehearsal', EMAIL: 'rehearsal@localhost' };
  Object.assign(process.env, {
    GIT_AUTHOR_NAME: person.NAME,
    GIT_AUTHOR_EMAIL: person.EMAIL,
    GIT_COMMITTER_NAME: person.NAME,
    GIT_COMMITTER_EMAIL: person.EMAIL,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    HOME: folder('home'),
    // A hundred processes load the same modules.
    NODE_COMPILE_CACHE: folder('compile-cache'),
    NO_PROXY: '127.0.0.1,localhost',
    no_proxy: '127.0.0.1,localhost',
    NPM_CONFIG_AUDIT: 'false',
    NPM_CONFIG_CACHE: folder('npm-cache'),
    NPM_CONFIG_FETCH_RETRIES: '0',
    NPM_CONFIG_FUND: 'false',
    NPM_CONFIG_LOGLEVEL: 'error',
    NPM_CONFIG_UPDATE_NOTIFIER: 'false',
    // semantic-release leaves its .npmrc there.
    TMPDIR: folder('tmp'),
  });
}
