/** @jsxImportSource @emotion/react */
import 'entasis/styles.css';
import createCache from '@emotion/cache';
import { CacheProvider, css, ThemeProvider } from '@emotion/react';
import { Button } from 'entasis';
import { theme } from 'entasis/emotion';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')!.nonce;
const cache = createCache({ key: 'app', nonce });

const round = css({ borderRadius: theme.radius.full });

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <CacheProvider value={cache}>
      <ThemeProvider theme={theme}>
        <Button>Plain</Button>
        <Button css={round}>Round</Button>
        <Button css={({ color }) => ({ backgroundColor: color.success.fill })}>Green</Button>
      </ThemeProvider>
    </CacheProvider>
  </StrictMode>,
);
