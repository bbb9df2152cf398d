/*
 * Functions that run in the page of a story. Each is sent there alone, as text: it may use nothing of this
 * module.
 */

interface Channel {
  emit(name: string, value: unknown): void;
  last(name: string): unknown[] | undefined;
  on(name: string, listener: (value: unknown) => void): void;
}

declare global {
  // Storybook's own name.
  var __STORYBOOK_ADDONS_CHANNEL__: Channel | undefined;
}

/** Before anything else in the page: its clock stands, chance is not, and nothing blinks. */
export function standStill() {
  const now = Date.UTC(2026, 2, 10, 9, 30);
  const fixed = new Proxy(Date, {
    construct: (target, values, self) =>
      Reflect.construct(target, values.length === 0 ? [now] : values, self) as Date,
    apply: (target) => new target(now).toString(),
  });
  Date.now = () => now;
  globalThis.Date = fixed;
  let seed = 1;
  Math.random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const sheet = new CSSStyleSheet();
  // Forced colours show the caret all the same.
  sheet.replaceSync(
    '*, ::before, ::after { caret-animation: manual !important; caret-color: transparent !important }',
  );
  document.adoptedStyleSheets.push(sheet);
}

/**
 * Keeps the browser's own pointer out: it never moves, yet whatever comes to lie under it hears that it came,
 * and what a story's pretended pointer had opened closes again. What people would do, stories pretend.
 */
export function ignorePointer() {
  for (const type of ['over', 'out', 'enter', 'leave', 'move']) {
    for (const kind of ['pointer', 'mouse']) {
      const ignore = (event: Event) => event.isTrusted && event.stopImmediatePropagation();
      addEventListener(kind + type, ignore, { capture: true });
    }
  }
}

/**
 * Waits until a story was rendered and has played, and says what is wrong with it, if anything. A story
 * that the address does not name is chosen over Storybook's channel.
 */
export async function finishStory({ id, choose, limit }: FinishOptions): Promise<string | null> {
  const deadline = performance.now() + limit;
  const late = `it has not settled after ${limit / 1000} seconds`;
  const pause = () =>
    new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  while (!globalThis.__STORYBOOK_ADDONS_CHANNEL__) {
    if (performance.now() > deadline) return late;
    await pause();
  }
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const events = [
    'storyFinished',
    'playFunctionThrewException',
    'storyThrewException',
    'storyErrored',
    'storyMissing',
  ];
  const seen = new Map<string, unknown>();
  for (const name of events) {
    channel.on(name, (value) => seen.set(name, value));
    const before = choose ? undefined : channel.last(name);
    if (before) seen.set(name, before[0]);
  }
  if (choose) channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  while (seen.size === 0) {
    if (performance.now() > deadline) return late;
    await pause();
  }
  const textOf = (value: unknown) => {
    const { message, description, title } = Object(value) as Record<string, unknown>;
    return String(message ?? description ?? title ?? value);
  };
  for (const [name, value] of seen) if (name !== 'storyFinished') return textOf(value);
  const { status } = seen.get('storyFinished') as { status: string };
  return status === 'success' ? null : `it ended with “${status}”`;
}

/** What `finishStory` wants to know. */
export interface FinishOptions {
  id: string;
  choose: boolean;
  /** In milliseconds. */
  limit: number;
}

/** Puts attributes on `<html>`, and takes away the others of their kind. */
export function wear(attributes: Record<string, string>) {
  for (const name of ['data-ent-theme', 'data-ent-density', 'dir']) {
    const value = attributes[name];
    if (value === undefined) document.documentElement.removeAttribute(name);
    else document.documentElement.setAttribute(name, value);
  }
}

/** Waits until nothing moves, scrolls or changes any more: for three frames. */
export async function rest(): Promise<void> {
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  /** Ends what ends, takes away what never does, and says whether there was anything. */
  const still = () => {
    let moved = false;
    for (const animation of document.getAnimations()) {
      const end = animation.effect?.getComputedTiming().endTime;
      if (animation.timeline !== document.timeline || typeof end !== 'number') continue;
      if (animation.playState === 'finished') continue;
      if (Number.isFinite(end)) animation.finish();
      else animation.cancel();
      moved = true;
    }
    return moved;
  };
  let stirred = false;
  const stir = () => {
    stirred = true;
  };
  const changes = new MutationObserver(stir);
  changes.observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  document.addEventListener('scroll', stir, { capture: true });
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
  for (let quiet = 0, turn = 0; quiet < 3 && turn < 60; turn += 1) {
    stirred = false;
    await frame();
    quiet = still() || stirred ? 0 : quiet + 1;
  }
  document.removeEventListener('scroll', stir, { capture: true });
  changes.disconnect();
}

/** What is to be seen, from the corner of the window. */
export function measure(): { width: number; height: number } {
  let width = 0;
  let height = 0;
  const see = ({ right, bottom }: { right: number; bottom: number }) => {
    width = Math.max(width, right);
    height = Math.max(height, bottom);
  };
  const isClear = (color: string) => /^(?:transparent|rgba\(.*, 0\)|.*\/ 0\))$/.test(color);
  const range = document.createRange();
  for (const element of document.querySelectorAll('body *')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    // Announcements are only heard: they come after a pause, and go again.
    if ((element.closest('[aria-live]')?.clientWidth ?? 2) <= 1) continue;
    const style = getComputedStyle(element);
    const paints =
      !isClear(style.backgroundColor) ||
      style.backgroundImage !== 'none' ||
      style.boxShadow !== 'none' ||
      parseFloat(style.borderTopWidth) + parseFloat(style.borderBottomWidth) > 0 ||
      /^(?:svg|img|input|textarea|select|video|canvas|hr|meter|progress|dialog)$/i.test(
        element.tagName,
      );
    if (paints) see(element.getBoundingClientRect());
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
      range.selectNodeContents(node);
      // Text that is cut off ends with its box.
      see((style.overflow === 'visible' ? range : element).getBoundingClientRect());
    }
  }
  // A modal dialog takes the whole window, with what lies behind it.
  if (document.querySelector(':modal')) see({ right: innerWidth, bottom: innerHeight });
  const page = document.documentElement;
  return {
    // Rings and shadows reach beyond boxes.
    width: Math.min(Math.ceil(width) + 24, page.clientWidth),
    height: Math.min(Math.ceil(height) + 24, Math.max(page.scrollHeight, innerHeight)),
  };
}
