import { defineConfig } from 'vitest/config';

const shared = { environment: 'jsdom', globals: true };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'with entasis/test',
          include: ['NewClaim.test.jsx'],
          setupFiles: ['failOnConsole.js', 'setup.js'],
        },
      },
      {
        test: {
          ...shared,
          name: 'bare jsdom',
          include: ['bare.test.jsx'],
          setupFiles: ['failOnConsole.js'],
        },
      },
    ],
  },
});
