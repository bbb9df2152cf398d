/** The address people open in a browser, from one that git uses; none for a folder. */
export function repositoryAddress(url: string | undefined) {
  const match =
    /^(?:git\+)?(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/(?:[^@/]*@)?|[\w.-]+@)([\w.-]+)(?::\d+)?[/:](.+?)(?:\.git)?\/?$/.exec(
      url ?? '',
    );
  return match ? `https://${match[1]}/${match[2]}` : undefined;
}
