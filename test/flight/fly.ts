import { join } from 'node:path';
import type { Candidate } from './candidate.ts';
import { flyProduct, type ProductFlight } from './flyProduct.ts';
import { published, type Pins } from './pins.ts';
import type { Product } from './Product.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

/** A product, and how it fared. */
export interface Result extends ProductFlight {
  product: string;
  pin: string;
  candidate: string;
  /** `broken before`: it fails with its own pin too, so that the candidate is not to blame. */
  result: 'flies' | 'breaks' | 'broken before' | 'cannot fly';
}

/** Flies all products at once, two at a time, in a workspace that has the candidate installed. */
export async function flyAll(
  products: Product[],
  workspace: Workspace,
  version: string,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = products.map((product, index) => ({ product, index }));
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const flight = await flyProduct(next.product, workspace, version);
      const { name, pin } = next.product;
      const result = flight.step ? 'breaks' : 'flies';
      results[next.index] = { product: name, pin, candidate: version, result, ...flight };
    }
  };
  await Promise.all([work(), work()]);
  return results;
}

/**
 * Flies the products with a candidate. One that breaks is flown with its pin as well, where the registry has
 * it: what is broken already says nothing about the candidate.
 */
export async function fly(
  products: Product[],
  { tarball, version }: Candidate,
  pins: Pins,
  outside: string,
): Promise<Result[]> {
  const able = products.filter(({ fault }) => !fault);
  const faulty = products.filter(({ fault }) => fault).map((product) => unable(product, version));
  if (able.length === 0) return faulty;
  const workspace = await createWorkspace(able, tarball, join(outside, 'candidate'));
  const results = await flyAll(able, workspace, version);

  for (const result of results) {
    const versions = await pins.versions;
    result.notes.push(...published(result.pin, versions));
    if (result.result !== 'breaks' || !versions?.includes(result.pin)) continue;
    const product = able.filter(({ name }) => name === result.product);
    const pinned = await pins.fetch(result.pin, outside);
    const before = await createWorkspace(product, pinned, join(outside, `pin-${result.product}`));
    const [own] = await flyAll(product, before, result.pin);
    if (own?.step) {
      result.result = 'broken before';
      result.notes.push(`fails with its pin as well, at ${own.step}: ${own.errors[0] ?? ''}`);
    }
  }
  return [...results, ...faulty];
}

const unable = ({ name, pin, fault }: Product, candidate: string): Result => ({
  product: name,
  pin,
  candidate,
  result: 'cannot fly',
  step: 'product',
  errors: [fault!],
  notes: [],
  seconds: {},
});
