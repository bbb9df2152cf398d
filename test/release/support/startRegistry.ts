import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { runServer } from 'verdaccio';

export interface Registry {
  address: string;
  port: number;
  /** For the one account it has. */
  token: string;
  /** Answers 503 to what the test names, as a registry does that fails half-way. */
  refuse: (isRefused: (request: IncomingMessage) => boolean) => void;
  /** What `npm dist-tag ls` would say. */
  distTags: (name: string) => Promise<Record<string, string>>;
}

/** A registry of this machine's own, which asks no other. */
export async function startRegistry(folder: string, port = 0): Promise<Registry> {
  let answer: RequestListener = (_, response) => response.writeHead(503).end();
  let isRefused: (request: IncomingMessage) => boolean = () => false;
  const server = createServer((request, response) => {
    if (isRefused(request)) response.writeHead(503).end('{"error":"out of order"}');
    else answer(request, response);
  });
  await listen(server, port);
  const { port: bound } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${bound}/`;

  const verdaccio = await runServer({
    configPath: join(folder, 'config.yaml'),
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: 1 } },
    uplinks: {},
    packages: { entasis: { access: '$all', publish: '$authenticated' } },
    log: { type: 'file', path: join(folder, 'registry.log'), level: 'error' },
    web: { enable: false },
  });
  answer = verdaccio.listeners('request')[0] as RequestListener;

  const account = await fetch(`${address}-/user/org.couchdb.user:rehearsal`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: 'rehearsal', password: 'only-on-this-machine' }),
  });
  const { token } = (await account.json()) as { token: string };
  return {
    address,
    port: bound,
    token,
    refuse: (test) => (isRefused = test),
    async distTags(name) {
      const response = await fetch(`${address}-/package/${name}/dist-tags`);
      return (await response.json()) as Record<string, string>;
    },
  };
}

function listen(server: Server, port: number) {
  return new Promise<void>((done, fail) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) =>
      fail(
        new Error(
          code === 'EADDRINUSE'
            ? `Port ${port} is taken. Leave --port out, and a free one is found.`
            : message,
        ),
      ),
    );
    server.listen(port, '127.0.0.1', done);
  });
}
