/** Where the design team's file is, and the key to it; a release without them keeps what is written. */
export interface FigmaAccess {
  token?: string | undefined;
  file?: string | undefined;
}

/**
 * The newest named version of the Figma library, from Figma's REST API
 * (`GET /v1/files/:key/versions`); none without access or without a version number among the names.
 */
export async function newestDesign({ token, file }: FigmaAccess, load = fetch) {
  if (!token || !file) return undefined;
  const response = await load(`https://api.figma.com/v1/files/${file}/versions`, {
    headers: { 'X-Figma-Token': token },
  });
  if (!response.ok) return undefined;
  const { versions } = (await response.json()) as { versions: { label: string | null }[] };
  for (const { label } of versions) {
    const number = /\d+\.\d+\.\d+/.exec(label ?? '');
    if (number) return number[0];
  }
  return undefined;
}

/** Says whether the design is that of the release: both have the same major and minor number. */
export function designSentence(version: string, design: string | null | undefined) {
  if (!design) return 'Design: there is no Figma library for this release yet.';
  const minor = (text: string) => text.split(/[.-]/, 2).join('.');
  return minor(version) === minor(design)
    ? `Design: Figma library ${design}.`
    : `Design: the Figma library is at ${design}, this release at ${version}. Compare them before you design with it.`;
}
