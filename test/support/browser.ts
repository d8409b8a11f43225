import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './launch-browser.ts';

export const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};
export const desktop = { viewport: { width: 1280, height: 900 } };

/** A person at a screen of its own: no cookie or draft is shared with another, and nothing of the page's errors is lost. */
export interface Screen {
  page: Page;
  /** Errors that the page threw or logged, in order. */
  errors: string[];
}

/** One browser for the whole test file; each screen is a fresh profile and closes with the file. */
export function useBrowser(): { openScreen: (options?: BrowserContextOptions) => Promise<Screen> } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    openScreen: async (options = {}) => {
      if (!browser) throw new Error('openScreen is for tests and hooks: the browser is not open yet.');
      const context = await browser.newContext({
        ...desktop,
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
        ...options,
      });
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      return { page, errors: errorsOf(page) };
    },
  };
}

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}
