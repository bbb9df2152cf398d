/** A state of the page that a story is looked at in. */
export interface Mode {
  theme: 'light' | 'dark' | 'high-contrast';
  direction: 'own' | 'opposite';
}

/** Transitions that a change of theme started would leave an engine with colours of neither theme. */
function settle() {
  for (const animation of document.getAnimations()) {
    const end = animation.effect?.getComputedTiming().endTime;
    if (typeof end === 'number' && Number.isFinite(end)) animation.finish();
  }
}

/** Runs a check while the page wears a theme and a direction, and puts its own back. */
export async function inMode<Result>(mode: Mode, check: () => Promise<Result>): Promise<Result> {
  const page = document.documentElement;
  const theme = page.dataset.entTheme;
  const { dir } = page;
  page.dataset.entTheme = mode.theme;
  if (mode.direction === 'opposite') page.dir = dir === 'rtl' ? 'ltr' : 'rtl';
  settle();
  try {
    return await check();
  } finally {
    page.dir = dir;
    if (theme === undefined) delete page.dataset.entTheme;
    else page.dataset.entTheme = theme;
  }
}
