import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { answerDemoRequest } from './demoServer.ts';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A Storybook that can be opened. */
export interface ServedStorybook {
  /** Without a slash at its end. */
  address: string;
  close: () => Promise<void>;
}

/** Serves a built Storybook on a free port of this machine, and beside it the server its stories talk to. */
export async function serveStorybook(folder: string): Promise<ServedStorybook> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/api/')) {
      request.url = request.url?.slice('/api'.length);
      answerDemoRequest(request, response, () => response.writeHead(404).end());
      return;
    }
    const path = join(folder, normalize(pathname === '/' ? '/index.html' : decodeURI(pathname)));
    readFile(path).then(
      (content) => {
        response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
        // The names of assets hold a hash of what is in them.
        if (pathname.startsWith('/assets/'))
          response.setHeader('Cache-Control', 'max-age=86400, immutable');
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${bound.port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
