import { resolve } from 'node:path';

const cache = resolve('node_modules/.cache/visual');

/** Where things lie: the baselines in the repository, all else where nothing is kept. */
export const places = {
  baselines: resolve('test/visual/baselines'),
  /** Exports of a design, by story: `atoms-button/states.png`. */
  figma: resolve('test/visual/figma'),
  shots: resolve(cache, 'shots'),
  differences: resolve(cache, 'differences'),
  changes: resolve(cache, 'changes.json'),
  report: resolve(cache, 'report.html'),
};
