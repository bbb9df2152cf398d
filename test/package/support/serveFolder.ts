import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface ServedFolder {
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves a built page on a free port under a strict Content-Security-Policy. A page that names
 * `%NONCE%` gets a fresh one, and its policy allows styles that bear it.
 */
export async function serveFolder(folder: string, scriptHash: string): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, normalize(pathname === '/' ? '/index.html' : pathname));
    readFile(path).then(
      (content) => {
        const nonce = randomBytes(16).toString('base64');
        const hasNonce = path.endsWith('.html') && content.includes('%NONCE%');
        response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
        response.setHeader(
          'Content-Security-Policy',
          policy(scriptHash, hasNonce ? nonce : undefined),
        );
        response.end(hasNonce ? content.toString().replaceAll('%NONCE%', nonce) : content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function policy(scriptHash: string, nonce?: string) {
  return [
    "default-src 'none'",
    `script-src 'self' ${scriptHash}`,
    `style-src 'self'${nonce ? ` 'nonce-${nonce}'` : ''}`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
