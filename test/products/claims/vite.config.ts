import react from '@vitejs/plugin-react';
import { themeScript } from 'entasis/theme-script';
import { defineConfig, type Plugin } from 'vite';

/** The theme people chose stands before the first paint. */
const withoutFlash: Plugin = {
  name: 'theme-script',
  transformIndexHtml: () => [{ tag: 'script', children: themeScript, injectTo: 'head-prepend' }],
};

export default defineConfig({ plugins: [react(), withoutFlash] });
