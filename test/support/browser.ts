import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Role } from '../../server/people/role.entity.ts';
import { launchBrowser } from './launch-browser.ts';
import type { TestApp } from './start-app.ts';

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

export interface OpenBrowser {
  openScreen: (options?: BrowserContextOptions) => Promise<Screen>;
  /** A screen of somebody who is signed in and acts in this role; of a visitor without one. */
  screenOf: (on: TestApp, role: Role | null, options?: BrowserContextOptions) => Promise<Screen>;
}

/** One browser for the whole test file; each screen is a fresh profile and closes with the file. */
export function useBrowser(): OpenBrowser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  const openScreen: OpenBrowser['openScreen'] = async (options = {}) => {
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
  };
  return {
    openScreen,
    screenOf: async (on, role, options) => {
      const screen = await openScreen(options);
      if (!role) return screen;
      const [name, value] = (await on.as(role)).cookie.split('=') as [string, string];
      await screen.page.context().addCookies([{ name, value, url: on.url }]);
      return screen;
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

/** Nothing on the page, in the state it is in, fails the rules of axe. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}
