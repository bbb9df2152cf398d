import { runCodemods } from './codemods.ts';
import { firstErrors } from './firstErrors.ts';
import { scripts, type Product } from './Product.ts';
import { runCommand } from './running.ts';
import type { Workspace } from './workspace.ts';

export type StepName = 'product' | 'codemods' | (typeof scripts)[number];

/** What one product had to say about one version of the package. */
export interface ProductFlight {
  /** The step that failed; none when it flies. */
  step?: StepName;
  /** The first lines that say why. */
  errors: string[];
  /** What else there is to know, such as what the codemods changed. */
  notes: string[];
  /** How long each step took, in seconds. */
  seconds: Partial<Record<StepName, number>>;
}

/** Brings a product to a version, and checks, builds and tests it, up to the first step that fails. */
export async function flyProduct(
  product: Product,
  workspace: Workspace,
  version: string,
): Promise<ProductFlight> {
  const folder = workspace.folderOf(product);
  const flight: ProductFlight = { errors: [], notes: [], seconds: {} };

  const timed = async (step: StepName, run: () => Promise<{ ok: boolean; output: string }>) => {
    const start = performance.now();
    const { ok, output } = await run();
    flight.seconds[step] = (performance.now() - start) / 1000;
    if (!ok) Object.assign(flight, { step, errors: firstErrors(output) });
    return ok;
  };

  const migrated = await timed('codemods', async () => {
    const { note, ...outcome } = await runCodemods(folder, workspace, product.pin, version);
    if (note) flight.notes.push(note);
    return outcome;
  });
  if (!migrated) return flight;
  for (const script of scripts)
    if (!(await timed(script, () => runCommand(folder, 'node', '--run', script)))) return flight;
  return flight;
}
