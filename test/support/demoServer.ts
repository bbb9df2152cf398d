import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Plugin } from 'vite';

/** What the server has seen of the uploads with one `key`. */
export interface UploadRecord {
  /** File names, in the order in which their uploads began. */
  began: string[];
  finished: string[];
  /** Uploads whose client went away before the answer. */
  aborted: string[];
  /** How many ran at once, at most. */
  most: number;
}

interface Uploads extends UploadRecord {
  running: Set<ServerResponse>;
  /** Lets the answers go that wait for it. */
  release: () => void;
  released: Promise<void>;
}

const uploads = new Map<string, Uploads>();
const failedOnce = new Set<string>();
let lastId = 0;

function uploadsOf(key: string) {
  let record = uploads.get(key);
  if (!record) {
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    record = {
      began: [],
      finished: [],
      aborted: [],
      most: 0,
      running: new Set(),
      release,
      released,
    };
    uploads.set(key, record);
  }
  return record;
}

function answer(response: ServerResponse, status: number, body: object) {
  if (response.destroyed) return;
  response.writeHead(status, { 'Cache-Control': 'no-store', 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}

/** Whether this is the first request that is to fail once under this name. */
function failsNow(query: URLSearchParams, name: string) {
  const known = `${query.get('key')} ${name}`;
  if (query.get('fail') !== 'once') return query.has('fail');
  const first = !failedOnce.has(known);
  failedOnce.add(known);
  return first;
}

async function receiveFile(
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
) {
  const record = uploadsOf(query.get('key') ?? '');
  let name = '';
  let size = 0;
  record.running.add(response);
  record.most = Math.max(record.most, record.running.size);
  response.on('close', () => {
    record.running.delete(response);
    (response.writableFinished ? record.finished : record.aborted).push(name);
  });

  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      if (size === 0) {
        const head = /filename="([^"]*)"/.exec(chunk.toString('utf8', 0, 2048));
        name = head?.[1] ?? query.get('name') ?? 'file';
        record.began.push(name);
      }
      size += chunk.length;
      const delay = Number(query.get('delay'));
      if (delay > 0) await pause(delay);
      if (query.has('stall')) await record.released;
    }
  } catch {
    return; // The client went away; that is on record.
  }
  if (query.has('hold')) await record.released;

  const status = Number(query.get('status')) || (failsNow(query, name) ? 500 : 201);
  const ok = status < 400;
  answer(
    response,
    status,
    ok ? { id: `file-${++lastId}`, name, size } : { error: `Error ${status}` },
  );
}

/** The names and values of a form, or of JSON, where a writer's share is `writers.0.share`. */
async function entriesOf(request: IncomingMessage): Promise<[string, unknown][]> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  const type = request.headers['content-type'] ?? 'application/json';
  const body = new Response(Buffer.concat(parts), { headers: { 'Content-Type': type } });
  if (type.includes('form')) return [...(await body.formData())];
  const flat = (value: unknown, path: string): [string, unknown][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => flat(part, path ? `${path}.${key}` : key))
      : [[path, value]];
  return flat(await body.json(), '');
}

const registered = new Set(['T0345246801', 'T9112341239']);

function errorsOf(entries: [string, unknown][]) {
  const errors: Record<string, string> = {};
  const title = entries.find(([name]) => name === 'title');
  if (!title || String(title[1]).trim() === '') errors.title = 'Enter the title of the work.';

  for (const [name, value] of entries) {
    if (/iswc$/i.test(name) && registered.has(String(value).replaceAll(/[\s.-]/g, '')))
      errors[name] =
        `${String(value)} is already registered. Open that work, or leave the ISWC empty.`;
  }

  const shares = entries.filter(([name]) => /(^|\W)shares?\W*$/i.test(name));
  const sum = shares.reduce((total, [, value]) => total + Number(value), 0);
  if (shares[0] && !(Math.abs(sum - 100) < 0.005))
    errors[shares[0][0]] =
      `The shares come to ${Number(sum.toFixed(2))} %. They must come to 100 %.`;
  return errors;
}

async function receiveWork(
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
) {
  const entries = await entriesOf(request);
  const delay = Number(query.get('delay'));
  if (delay > 0) await pause(delay);
  if (failsNow(query, 'work')) return answer(response, 503, { error: 'Try again in a minute.' });
  const errors = errorsOf(entries);
  if (Object.keys(errors).length > 0) return answer(response, 422, { errors });
  const title = entries.find(([name]) => name === 'title')?.[1];
  answer(response, 201, { id: `W-${String(++lastId).padStart(6, '0')}`, title });
}

/** Answers what is asked of the demo server; `request.url` is what stands after `/api`. */
export function answerDemoRequest(
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const route = `${request.method} ${pathname}`;
  const remote = request.socket.remoteAddress ?? '';
  const key = searchParams.get('key') ?? '';
  const refuse = (error: unknown) => answer(response, 400, { error: String(error) });

  if (!/^(::1|(::ffff:)?127\..*)$/.test(remote))
    answer(response, 403, { error: 'Only from this machine.' });
  else if (route === 'POST /files') receiveFile(request, response, searchParams).catch(refuse);
  else if (route === 'POST /works') receiveWork(request, response, searchParams).catch(refuse);
  else if (route === 'POST /files/release') {
    uploadsOf(key).release();
    answer(response, 200, {});
  } else if (route === 'GET /files') {
    const { began, finished, aborted, most } = uploadsOf(key);
    answer(response, 200, { began, finished, aborted, most });
  } else next();
}

/**
 * A rights company's server in small, for stories and tests: `/api` of the development server, on this
 * machine only, and in no build. All answers are JSON.
 *
 * `POST /api/files` takes one file, as form data or as the body itself (its name then in `?name=`), and
 * answers 201 `{ id, name, size }` (of form data, `size` counts the envelope too).
 * - `?delay=20` pauses 20 ms after each chunk (64 kB or less), which makes progress visible
 * - `?hold` does not answer before `POST /api/files/release?key=…`; `?stall` does not even read on
 * - `?fail=once` answers 500 the first time for this `key` and file name; `?fail` always
 * - `?status=413` answers that status with `{ error }`
 * - `?key=…` keeps the record of these uploads apart from all others: give each test its own
 *
 * `GET /api/files?key=…` answers what was seen under the key: an `UploadRecord`.
 *
 * `POST /api/works` takes the registration of a work, as JSON or as form data, and answers 201
 * `{ id, title }`, or 422 `{ errors: { [fieldName]: message } }`
 * - `title`: when it is missing or empty
 * - every field whose name ends in `iswc`: `T-034.524.680-1` and `T-911.234.123-9` are registered already
 * - all fields whose name ends in `share` or `shares` (`share`, `writers[1].share`; in JSON
 *   `writers: [{ share }]` is `writers.0.share`): when their sum is not 100, at the first of them
 * - `?fail=once&key=…` answers 503 `{ error }` the first time for this `key`; `?fail` always
 * - `?delay=500` answers after 500 ms
 */
export function demoServer(): Plugin {
  return {
    name: 'entasis:demo-server',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use('/api', answerDemoRequest);
    },
  };
}
