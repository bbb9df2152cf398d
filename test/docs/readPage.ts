/** A heading of a page, and whether anything stands below it. */
export interface PageHeading {
  level: number;
  text: string;
  empty: boolean;
}

/** What a page of the documentation shows. */
export interface ShownPage {
  headings: PageHeading[];
  /** Tables by what they are called, with the words of their cells. */
  tables: { label: string; rows: string[][] }[];
  /** Where its links lead, as they are written, and which of them lead to a place that this page has. */
  links: { to: string; text: string; here: boolean }[];
  /** What is recorded of the component: `Release`, `Accessibility`, `Design` and so on, by name. */
  record: Record<string, string>;
  status: string;
  /** Blocks of code that show no code. */
  emptyCode: number;
  /** Words that no author has written, such as `[object Object]`. */
  slips: string[];
}

/**
 * Opens a page over Storybook's channel, waits until it is drawn, and reads it. Runs in the browser and is
 * sent there as text: it may use nothing of this module. Gives a sentence when the page does not come.
 */
export async function readPage({
  id,
  viewMode,
  limit,
}: {
  id: string;
  viewMode: string;
  limit: number;
}): Promise<ShownPage | string> {
  const deadline = performance.now() + limit;
  const pause = () =>
    new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  const content = () =>
    document.querySelector(viewMode === 'docs' ? '#storybook-docs' : '#storybook-root');
  const title = () => content()?.querySelector('h1:not([data-read])');

  for (const seen of document.querySelectorAll('h1')) seen.dataset.read = '';
  let fault: string | undefined;
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__!;
  const fail = (value: unknown) => {
    const { message, description, title } = Object(value) as Record<string, unknown>;
    fault ??= String(message ?? description ?? title ?? value);
  };
  for (const event of ['storyThrewException', 'storyErrored', 'storyMissing', 'docsErrored'])
    channel.on(event, fail);
  const finished = new Set();
  channel.on('storyFinished', (value) => finished.add((value as { storyId: string }).storyId));
  /** A story that is left before it has ended would load the whole frame again. */
  const isDrawn = () =>
    viewMode === 'docs'
      ? finished.size >= document.querySelectorAll('.sb-story').length
      : finished.has(id);
  channel.emit('setCurrentStory', { storyId: id, viewMode });
  /** What colours code is loaded with the first block. */
  const hasEmptyCode = () =>
    performance.now() < deadline &&
    [...(content()?.querySelectorAll('pre') ?? [])].some((block) => !block.textContent?.trim());
  while (!title() || !isDrawn() || hasEmptyCode()) {
    if (fault !== undefined) return fault;
    if (performance.now() > deadline)
      return title() ? 'its examples are never drawn' : 'it shows no heading of the first level';
    await pause();
  }

  const page = content()!;
  /** What an example shows is none of the page's own words, nor are the helps Storybook adds. */
  const foreign = '.doc-stage, .sb-story, .docs-story, aside, [aria-hidden="true"]';
  const own = <Of extends Element>(selector: string) =>
    [...page.querySelectorAll<Of & Element>(selector)].filter(
      (element) => !element.closest(foreign),
    );
  const textOf = (element: Element | null | undefined) =>
    (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

  const headings = own('h1, h2, h3, h4');
  /** Whether something is drawn behind one heading and before the next. */
  const isEmpty = (heading: Element, next: Element | undefined) => {
    const range = document.createRange();
    range.setStartAfter(heading);
    if (next) range.setEndBefore(next);
    else range.setEndAfter(page);
    const between = range.cloneContents();
    return (
      (between.textContent ?? '').trim() === '' &&
      !between.querySelector('img, svg, input, button, .doc-stage, .docs-story')
    );
  };
  const levelOf = (heading: Element | undefined) => Number(heading?.tagName.slice(1) ?? 0);

  return {
    headings: headings.map((heading, index) => {
      const next = headings[index + 1];
      const empty = levelOf(next) <= levelOf(heading) && isEmpty(heading, next);
      return { level: levelOf(heading), text: textOf(heading), empty };
    }),
    tables: own('table').map((table) => ({
      label: table.getAttribute('aria-label') ?? textOf(table.querySelector('caption')),
      rows: [...table.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('td, th')].map(textOf),
      ),
    })),
    links: own('a').map((link) => {
      const to = link.getAttribute('href') ?? '';
      const here = to.startsWith('#') && !!document.getElementById(decodeURIComponent(to.slice(1)));
      return { to, text: textOf(link) || (link.getAttribute('aria-label') ?? ''), here };
    }),
    record: Object.fromEntries(
      own('.doc-record > div').map((fact) => [
        textOf(fact.querySelector('dt')),
        textOf(fact.querySelector('dd')),
      ]),
    ),
    status: textOf(own('.doc-facts .doc-status')[0]),
    emptyCode: own('pre').filter((block) => textOf(block) === '').length,
    slips: ['[object Object]', 'undefined', 'NaN'].filter((word) =>
      own('p, td, dd, li, summary').some((element) => textOf(element) === word),
    ),
  };
}
