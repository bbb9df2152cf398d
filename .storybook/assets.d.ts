/// <reference types="vite/client" />

declare module 'virtual:deprecations' {
  const found: import('../build/contract/deprecations').Deprecation[];
  export default found;
}
