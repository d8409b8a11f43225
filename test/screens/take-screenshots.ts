/**
 * Takes a picture of every page as every demo role sees it, on a phone and on a desktop, into screenshots/:
 *   npm run screenshots
 *   npm run screenshots -- --role secretary --page vergaderingen
 * It fails when a page logs an error, when a request fails, or when a page is wider than a phone.
 */
import 'reflect-metadata';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { addressesOf, exampleValues, pagePatterns, slug, type AskAs } from './addresses.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'screenshots');
const widths = [
  { width: 390, options: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
  { width: 1280, options: { viewport: { width: 1280, height: 900 } } },
];
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const json = { 'content-type': 'application/json' };
const signIn =
  'mutation ($input: SignInAsDemoPersonInput!) { signInAsDemoPerson(input: $input) { problems { code } } }';

interface Role {
  name: string;
  /** Null for a visitor. */
  roleId: string | null;
}

/** A page with what went wrong on it since it was last asked. */
interface Watched {
  page: Page;
  faults: () => string[];
}

const { values: asked } = parseArgs({ options: { role: { type: 'string' }, page: { type: 'string' } } });
const data = await mkdtemp(path.join(tmpdir(), 'oerlis-screenshots-'));
const config = readConfig({ PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error', DATA_DIR: data });
const app = await createApp(config, { clientFolder: path.join(root, 'dist/client') });
const url = await app.listen();
const browser = await launchBrowser();
try {
  process.exitCode = (await takeAll(browser)) === 0 ? 0 : 1;
} finally {
  await browser.close();
  await app.close();
  await rm(data, { recursive: true, force: true });
}

async function takeAll(on: Browser): Promise<number> {
  await mkdir(folder, { recursive: true });
  const patterns = pagePatterns().filter((pattern) => !asked.page || pattern.includes(asked.page));
  const seen = new Set<string>();
  const faults: string[] = [];
  const roles = (await demoRoles()).filter(({ name }) => !asked.role || name === asked.role);
  for (const role of roles) faults.push(...(await takeRole(on, role, patterns, seen)));
  const unseen = patterns.filter((pattern) => !seen.has(pattern) && !asked.role);
  faults.push(...unseen.map((pattern) => `${pattern}: nobody has an example of it; see addresses.ts`));
  for (const fault of faults) say(`FAULT ${fault}`);
  say(`${faults.length === 0 ? 'No faults' : `${faults.length} faults`}; the pictures are in screenshots/`);
  return faults.length;
}

async function takeRole(on: Browser, role: Role, patterns: string[], seen: Set<string>): Promise<string[]> {
  const faults: string[] = [];
  for (const { width, options } of widths) {
    const context = await on.newContext({ ...options, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
    const ask = asking(context);
    if (role.roleId) await ask(signIn, { input: { roleId: role.roleId } });
    const values = await exampleValues(ask);
    const watched = await watch(context);
    for (const pattern of patterns)
      for (const address of addressesOf(pattern, values)) {
        seen.add(pattern);
        const found = await takeOne(watched, `${role.name}${address.replaceAll('/', '_')}_${width}`, address);
        faults.push(...found.map((fault) => `${role.name} ${width} ${address}: ${fault}`));
      }
    await context.close();
  }
  say(`${role.name}: ${faults.length} faults`);
  return faults;
}

async function takeOne({ page, faults }: Watched, name: string, address: string): Promise<string[]> {
  faults();
  try {
    await page.goto(url + address, { waitUntil: 'networkidle', timeout: 20_000 });
    await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
  } catch (error) {
    return [...faults(), (error as Error).message.split('\n')[0]!];
  }
  const { wide, width } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    width: innerWidth,
  }));
  return [...faults(), ...(wide > width ? [`is ${wide} wide on a screen of ${width}`] : [])];
}

/** Errors of the page, requests that fail, and errors that the API hides in an answer with status 200. */
async function watch(context: BrowserContext): Promise<Watched> {
  const page = await context.newPage();
  let found: string[] = [];
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => message.type() === 'error' && found.push(message.text()));
  page.on('requestfailed', (request) => found.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on('response', async (response) => {
    if (response.status() >= 400) found.push(`${response.url()} ${response.status()}`);
    if (!response.url().endsWith('/graphql')) return;
    const body = await response.text().catch(() => '');
    if (body.includes('INTERNAL_SERVER_ERROR')) found.push(body.slice(0, 300));
  });
  const faults = (): string[] => {
    const before = found;
    found = [];
    return before;
  };
  return { page, faults };
}

/** The visitor, and of every role the first demo person of the region who has it. */
async function demoRoles(): Promise<Role[]> {
  const query = 'query { demoPeople { roleId kind role { region { slug } } } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ query }),
  });
  const { data: answer } = (await response.json()) as {
    data: { demoPeople: { roleId: string; kind: string; role: { region: { slug: string } | null } }[] };
  };
  const here = answer.demoPeople.filter(({ role }) => (role.region?.slug ?? slug) === slug);
  const first = new Map(here.toReversed().map(({ kind, roleId }) => [kind, roleId]));
  const roles = [...first].map(([kind, roleId]) => ({ name: kind.toLowerCase().replace('_', '-'), roleId }));
  return [{ name: 'visitor', roleId: null }, ...roles];
}

function asking(context: BrowserContext): AskAs {
  return async (query, variables = {}) => {
    const response = await context.request.post(`${url}/graphql`, {
      headers: json,
      data: { query, variables },
    });
    return response.json();
  };
}
