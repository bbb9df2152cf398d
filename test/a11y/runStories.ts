import { spawn } from 'node:child_process';

/** Renders the stories of these components, with everything that is checked in them; all where none is given. */
export async function runStories(components: readonly string[]): Promise<boolean> {
  const files = components.map((component) => `stories/${component}.stories.tsx`);
  const args = ['run', '--config', 'test/vitest.config.ts', '--project', 'stories', ...files];
  const child = spawn('vitest', args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const end = () => child.kill();
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  try {
    return await new Promise<boolean>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve(code === 0));
    });
  } finally {
    process.off('SIGINT', end);
    process.off('SIGTERM', end);
  }
}
