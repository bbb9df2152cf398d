/**
 * Lets git read and push as the workflow that it runs in: the checkout leaves no token behind, and
 * semantic-release keeps its own to itself.
 */
export function gitAccess(env: Record<string, string | undefined>): Record<string, string> {
  const { GITHUB_ACTIONS, GITHUB_SERVER_URL: server, GITHUB_TOKEN: token } = env;
  if (!GITHUB_ACTIONS || !server || !token) return {};
  const count = Number(env.GIT_CONFIG_COUNT ?? 0);
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: String(count + 1),
    [`GIT_CONFIG_KEY_${count}`]: `http.${server}/.extraHeader`,
    [`GIT_CONFIG_VALUE_${count}`]: `Authorization: Basic ${basic}`,
  };
}
