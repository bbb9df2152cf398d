import type { Page } from './Engine.ts';
import { poll } from './poll.ts';

/** What Storybook says once a story was rendered and played: nothing yet, that it is well, or what is wrong. */
const outcome = `(() => {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  if (!channel) return null;
  const thrown = ['playFunctionThrewException', 'unhandledErrorsWhilePlaying', 'storyThrewException', 'storyErrored', 'storyMissing']
    .map((name) => channel.last(name)?.[0])
    .find(Boolean);
  const first = Array.isArray(thrown) ? thrown[0] : thrown;
  if (first) return String(first.message ?? first.description ?? first.title ?? first);
  const finished = channel.last('storyFinished');
  return finished ? (finished[0].status === 'success' ? 'well' : 'it ended with ' + finished[0].status) : null;
})()`;

/** A play that waits for what never comes gives up by itself after ten seconds, and then says for what. */
const patience = 30_000;

/** Opens a story, which plays it. Returns what is wrong, if anything is. */
export async function playStory(page: Page, storybook: string, id: string) {
  try {
    await page.open(
      `${storybook}/iframe.html?id=${id}&viewMode=story&globals=theme:light;a11y.manual:!true`,
    );
    const said = await poll(() => page.evaluate(outcome), patience, 'the end of the play');
    return said === 'well' ? undefined : String(said);
  } catch (error) {
    return (error as Error).message;
  }
}
