import '@fontsource-variable/inter/index.css';
import 'entasis/styles.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ClaimsPage } from './ClaimsPage';

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <ClaimsPage />
  </StrictMode>,
);
