import { createServer, type IncomingMessage } from 'node:http';

export interface Page {
  id: number;
  tag_name: string;
  body: string;
  draft: boolean;
  prerelease: boolean;
  make_latest?: string;
  files: string[];
}

export interface GitHub {
  address: string;
  /** Releases by tag, drafts aside. */
  pages: () => Map<string, Page>;
  /** Answers 502 to the next request that would attach a file. */
  breakOnce: () => void;
}

/** The part of GitHub's REST API that makes releases. */
export async function startGitHub(): Promise<GitHub> {
  const all: Page[] = [];
  let isBroken = false;
  const server = createServer(async (request, response) => {
    const send = (status: number, body: unknown = {}) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    const url = new URL(request.url!, address());
    const body = await read(request);
    const [, rest] = /^\/repos\/acme\/entasis\/releases\/?(.*)$/.exec(url.pathname) ?? [];
    if (request.headers.authorization !== 'Bearer github-token') return send(401);
    if (rest === undefined) return send(404);
    const page = all.find(({ id }) => String(id) === rest.split('/', 1)[0]);
    const shown = (one: Page) => ({
      ...one,
      html_url: `${address()}/${one.tag_name}`,
      upload_url: `${address()}/repos/acme/entasis/releases/${one.id}/assets{?name,label}`,
    });
    if (request.method === 'GET' && rest.startsWith('tags/')) {
      const found = all.find(({ draft, tag_name: tag }) => !draft && tag === rest.slice(5));
      return found ? send(200, shown(found)) : send(404);
    }
    if (request.method === 'GET') return send(200, all.map(shown));
    if (request.method === 'POST' && rest === '') {
      const made = { ...(JSON.parse(body) as Page), id: all.length + 1, files: [] };
      all.push(made);
      return send(201, shown(made));
    }
    if (!page) return send(404);
    if (rest.endsWith('/assets')) {
      if (isBroken) {
        isBroken = false;
        return send(502);
      }
      page.files.push(url.searchParams.get('name')!);
      return send(201);
    }
    if (request.method === 'DELETE') all.splice(all.indexOf(page), 1);
    if (request.method === 'PATCH') Object.assign(page, JSON.parse(body));
    return send(200, shown(page));
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = () => `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  return {
    address: address(),
    pages: () => new Map(all.filter(({ draft }) => !draft).map((page) => [page.tag_name, page])),
    breakOnce: () => (isBroken = true),
  };
}

async function read(request: IncomingMessage) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
