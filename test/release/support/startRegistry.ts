import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { runServer } from 'verdaccio';

export interface Registry {
  address: string;
  /** For the one account it has. */
  token: string;
  /** Answers 503 to what the test names, as a registry does that fails half-way. */
  refuse: (isRefused: (request: IncomingMessage) => boolean) => void;
  /** What `npm dist-tag ls` would say. */
  distTags: (name: string) => Promise<Record<string, string>>;
  close: () => Promise<void>;
}

/** A registry of this machine's own; what it has not been given it takes from `uplink`. */
export async function startRegistry(folder: string, uplink: string, port = 0): Promise<Registry> {
  // Its logger has no level at which it says nothing of what we refuse on purpose.
  process.env.VERDACCIO_LOGGER_COLORS = 'false';
  const registry = await runServer({
    configPath: join(folder, 'config.yaml'),
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: 1 } },
    uplinks: { npm: { url: uplink, maxage: '1h' } },
    packages: {
      entasis: { access: '$all', publish: '$authenticated' },
      '**': { access: '$all', proxy: 'npm' },
    },
    log: { type: 'file', path: join(folder, 'registry.log'), level: 'error' },
    web: { enable: false },
  });
  const answer = registry.listeners('request')[0] as RequestListener;
  let isRefused: (request: IncomingMessage) => boolean = () => false;
  const server = createServer((request, response) => {
    if (isRefused(request)) response.writeHead(503).end('{"error":"out of order"}');
    else answer(request, response);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('The registry has no port.');
  const address = `http://127.0.0.1:${bound.port}/`;

  const account = await fetch(`${address}-/user/org.couchdb.user:rehearsal`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: 'rehearsal', password: 'only-on-this-machine' }),
  });
  const { token } = (await account.json()) as { token: string };
  return {
    address,
    token,
    refuse: (test) => (isRefused = test),
    async distTags(name) {
      const response = await fetch(`${address}-/package/${name}/dist-tags`);
      return (await response.json()) as Record<string, string>;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
