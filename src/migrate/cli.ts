#!/usr/bin/env node
import { migrate } from './migrate.ts';
import { readArguments, usage } from './readArguments.ts';
import { UserError } from './UserError.ts';

try {
  const order = readArguments(process.argv.slice(2));
  if (!order) console.log(usage);
  else if (!(await migrate(order, console.log))) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
