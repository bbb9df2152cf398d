import { defineConfig } from 'rolldown';

// React's development build: only it says what the server and the browser disagree about.
export default defineConfig({
  input: 'client.js',
  output: { dir: 'public', format: 'esm' },
  platform: 'browser',
  transform: { define: { 'process.env.NODE_ENV': '"development"' } },
});
