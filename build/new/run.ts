import { resolve } from 'node:path';
import { planComponent } from './planComponent.ts';
import { readRequest } from './readRequest.ts';
import { placeholder } from './templates.ts';
import { writeFiles } from './writeFiles.ts';

/** `npm run new Component --layer atoms`: a component that passes `npm test`, for its author to fill. */
async function create() {
  const root = resolve(import.meta.dirname, '../..');
  const request = readRequest(process.argv.slice(2), process.env);
  const files = await planComponent(root, request);
  writeFiles(root, files);
  const { name, layer } = request;
  const id = `${layer}-${name.toLowerCase()}`;
  console.log(`${name} is made:

${files.map(({ path }) => `  ${path}`).join('\n')}

Next:
  1. npm start, and write it. Every “${placeholder}” waits for a sentence of yours.
  2. When its stories are as they should be, accept how they look and how they are read (and the list of components):
     npm run test:visual ${id} ; npm run visual:approve ${id}
     npm run a11y:approve ${name} Components
  3. npm test`);
}

try {
  await create();
} catch (error) {
  console.log(`✗ ${(error as Error).message}`);
  process.exitCode = 1;
}
