import { findDeprecations } from './deprecations.ts';

/** Checks that whatever is deprecated says since when, until when and what to do, and warns once. */
const found = findDeprecations(process.cwd());
const faults = found.filter(({ fault }) => fault !== undefined);
for (const { file, line, name, fault } of faults)
  console.log(`✗ ${file}:${line}: ${name} is deprecated, but ${fault}`);
console.log(`${found.length - faults.length} passed, ${faults.length} failed`);
process.exitCode = faults.length === 0 ? 0 : 1;
