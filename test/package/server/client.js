import { createElement, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { ClaimPage } from './ClaimPage.js';

window.recovered = [];
hydrateRoot(
  document.querySelector('#root'),
  createElement(StrictMode, null, createElement(ClaimPage)),
  { onRecoverableError: (error) => window.recovered.push(String(error)) },
);
requestAnimationFrame(() =>
  requestAnimationFrame(() => document.body.setAttribute('data-hydrated', '')),
);
