import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workflowFaults } from './workflowFaults.ts';

/** Lints `.github/workflows`. */
const folder = '.github/workflows';
const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
const faults = await workflowFaults(
  Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
);

for (const fault of faults) console.log(`✗ ${fault}`);
const faulty = new Set(faults.map((fault) => fault.split(':', 1)[0]));
console.log(`${names.length - faulty.size} passed, ${faulty.size} failed`);
process.exitCode = faults.length === 0 ? 0 : 1;
