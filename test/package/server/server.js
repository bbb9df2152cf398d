import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { themeAttributes } from 'entasis';
import { themeScript, themeScriptHash } from 'entasis/theme-script';
import { createElement, StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { ClaimPage, options } from './ClaimPage.js';

// Only what this page is made of, and each after another order than its dependencies have.
const styles = ['base', 'TextField', 'Dialog', 'Text', 'Stack', 'IconButton', 'Button'];

const policy = [
  "default-src 'none'",
  `script-src 'self' ${themeScriptHash}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join(';');

function page() {
  const attributes = Object.entries(themeAttributes(options))
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${value}"`);
  const links = styles.map((name) => `<link rel="stylesheet" href="/styles/${name}.css">`);
  const content = renderToString(createElement(StrictMode, null, createElement(ClaimPage)));
  return `<!doctype html><html${attributes.join('')}><head><meta charset="utf-8"><title>Claim</title>
<link rel="icon" href="data:,"><script>${themeScript}</script>${links.join('')}
<script type="module" src="/client.js"></script></head><body><div id="root">${content}</div></body></html>`;
}

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  response.setHeader('Content-Security-Policy', policy);
  if (pathname === '/') {
    response.setHeader('Content-Type', 'text/html');
    response.end(page());
  } else if (/^\/styles\/\w+\.css$/.test(pathname)) {
    response.setHeader('Content-Type', 'text/css');
    response.end(await readFile(fileURLToPath(import.meta.resolve(`entasis${pathname}`))));
  } else if (pathname === '/client.js') {
    response.setHeader('Content-Type', 'text/javascript');
    response.end(await readFile('public/client.js'));
  } else {
    response.writeHead(404).end();
  }
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`));
