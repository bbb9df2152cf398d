import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ReleaseFault } from './ReleaseFault.ts';

export interface GitHubAccess {
  api: string;
  /** `owner/name` */
  repository: string;
  token: string;
}

export interface GitHubRelease {
  tag: string;
  notes: string;
  isPreview: boolean;
  /** Of all releases, the one GitHub shows first. */
  isLatest: boolean;
  /** Attached, where they exist. */
  files: string[];
}

/** What a workflow knows of the repository it runs in; nothing anywhere else. */
export function gitHubAccess(env: Record<string, string | undefined>): GitHubAccess | undefined {
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository } = env;
  if (!token || !repository) return undefined;
  return { api: env.GITHUB_API_URL ?? 'https://api.github.com', repository, token };
}

/**
 * Makes the GitHub release of a tag, unless there is one; resolves to its address, or to nothing where
 * it was there. It is a draft until the last file is attached, and a draft that a broken-off run has
 * left is made anew.
 */
export async function ensureGitHubRelease(access: GitHubAccess, release: GitHubRelease) {
  const path = `/repos/${access.repository}/releases`;
  const existing = await ask(access, 'GET', `${path}/tags/${release.tag}`);
  if (existing.ok) return undefined;

  const drafts = (await answer(await ask(access, 'GET', `${path}?per_page=20`))) as Made[];
  for (const { id, draft, tag_name: tag } of drafts)
    if (draft && tag === release.tag) await ask(access, 'DELETE', `${path}/${id}`);

  const made = (await answer(
    await ask(access, 'POST', path, {
      tag_name: release.tag,
      name: release.tag,
      body: release.notes,
      draft: true,
      prerelease: release.isPreview,
    }),
  )) as Made;
  for (const file of release.files.filter((name) => existsSync(name)))
    await answer(await attach(access, made.upload_url, file));
  const published = await ask(access, 'PATCH', `${path}/${made.id}`, {
    draft: false,
    make_latest: String(release.isLatest),
  });
  return ((await answer(published)) as Made).html_url;
}

interface Made {
  id: number;
  draft: boolean;
  tag_name: string;
  upload_url: string;
  html_url: string;
}

const headers = ({ token }: GitHubAccess) => ({
  Accept: 'application/vnd.github+json',
  Authorization: `Bearer ${token}`,
  'X-GitHub-Api-Version': '2022-11-28',
});

function ask(access: GitHubAccess, method: string, path: string, body?: object) {
  return reach(access.api + path, {
    method,
    headers: { ...headers(access), 'Content-Type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
}

function attach(access: GitHubAccess, uploadUrl: string, file: string) {
  const url = `${uploadUrl.replace(/\{.*\}$/, '')}?name=${encodeURIComponent(basename(file))}`;
  const types: Record<string, string> = { html: 'text/html', json: 'application/json' };
  const type = types[file.split('.').at(-1)!] ?? 'text/plain';
  return reach(url, {
    method: 'POST',
    headers: { ...headers(access), 'Content-Type': type },
    body: readFileSync(file),
  });
}

function reach(url: string, init: RequestInit) {
  return fetch(url, init).catch(() => new Response(null, { status: 503 }));
}

async function answer(response: Response): Promise<unknown> {
  if (!response.ok)
    throw new ReleaseFault(
      `The package is published, but GitHub did not take its release (${response.status}). ` +
        'Run the release again: it goes on from there.',
    );
  return response.json();
}
