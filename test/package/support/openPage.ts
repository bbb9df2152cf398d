import type { Browser, Page } from 'playwright';

/** A page, and everything that went wrong on it. */
export interface WatchedPage {
  page: Page;
  /** Console messages of any kind, errors, blocked resources and failed requests. */
  faults: string[];
}

declare global {
  interface Window {
    entasisViolation: (text: string) => void;
  }
}

/** Opens an address in a fresh, light context of the browser, and listens for whatever goes wrong. */
export async function openPage(browser: Browser, address: string): Promise<WatchedPage> {
  const context = await browser.newContext({
    colorScheme: 'light',
    locale: 'en-GB',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 720 },
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`request failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  await page.exposeFunction('entasisViolation', (text: string) => faults.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.entasisViolation(
        `blocked by ${event.violatedDirective}: ${event.blockedURI} ${event.sample}`,
      );
    });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, faults };
}
