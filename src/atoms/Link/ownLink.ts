/** The class of every component of ours starts so: other links belong to those who wrote them. */
const selector = 'a[class^="ent-"][href]';

/** The link of ours that an event came from. */
export function ownLink(event: Event): HTMLAnchorElement | undefined {
  // Not `event.target`: for a link inside a shadow root that is its host.
  const path = event.composedPath();
  return path.find(
    (node): node is HTMLAnchorElement => node instanceof Element && node.matches(selector),
  );
}

/**
 * Where a link leads inside the app that lives under `base`: path, search and hash. `undefined` where the
 * browser must follow it: to another origin or app, in another tab, to a file, within this page.
 */
export function routeOf(link: HTMLAnchorElement, base: string): string | undefined {
  const { protocol, host, pathname, search, hash } = link;
  const samePage = pathname === location.pathname && search === location.search;
  const leaves =
    protocol !== location.protocol ||
    host !== location.host ||
    !`${pathname}/`.startsWith(`${base}/`) ||
    !/^(_self)?$/i.test(link.target) ||
    link.hasAttribute('download') ||
    link.relList.contains('external') ||
    (samePage && link.href.includes('#'));
  return leaves ? undefined : `${pathname.slice(base.length) || '/'}${search}${hash}`;
}
