import type { Language } from '../platform/language.ts';
import { ProblemCode, type Checks } from '../platform/problems.ts';
import { emailKey, isEmailAddress } from '../platform/text.ts';
import { carriesWhiteText } from './contrast.ts';
import type { RegionSettings } from './region-settings.ts';

export interface RegionDetails {
  name: string;
  defaultLanguage: Language;
  accentColour: string;
  contactEmail: string;
  introduction: string;
  settings: RegionSettings;
}

const terms = ['reactionWorkingDays', 'agendaWorkingDays', 'minutesWorkingDays'] as const;

/** First parts of addresses of the portal itself, of pages and of the server, so no region can be called so. */
const pages = [
  'aanmelden',
  'account',
  'beheer',
  'demo',
  'nieuws',
  'privacy',
  'toegankelijkheid',
  'uitschrijven',
];
const routes = [
  'api',
  'assets',
  'calendar',
  'documents',
  'export',
  'graphql',
  'healthz',
  'nota',
  'overview',
  'readyz',
  'uploads',
];
const taken = new Set([...pages, ...routes]);

export function checkSlug(checks: Checks, given: string): string {
  const slug = given.trim().toLowerCase();
  const fits = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length >= 2 && slug.length <= 60;
  checks.unless(fits, 'slug', ProblemCode.INVALID);
  checks.unless(!taken.has(slug), 'slug', ProblemCode.DUPLICATE);
  return slug;
}

/** What a region says of itself, each problem told at its field. */
export function checkRegion(checks: Checks, given: RegionDetails) {
  const name = checks.text('name', given.name, 120);
  const accentColour = given.accentColour.trim().toLowerCase();
  if (!/^#[0-9a-f]{6}$/.test(accentColour)) checks.fail('accentColour', ProblemCode.INVALID_COLOUR);
  else checks.unless(carriesWhiteText(accentColour), 'accentColour', ProblemCode.CONTRAST_TOO_LOW);
  const contactEmail = given.contactEmail.trim();
  checks.unless(isEmailAddress(emailKey(contactEmail)), 'contactEmail', ProblemCode.INVALID_EMAIL);
  const introduction = checks.text('introduction', given.introduction, 600);
  const { settings, defaultLanguage } = given;
  for (const term of terms) {
    checks.unless(settings[term] >= 1 && settings[term] <= 60, `settings.${term}`, ProblemCode.INVALID);
  }
  const reminder = settings.reminderWorkingDays ?? 1;
  checks.unless(reminder >= 1 && reminder <= 60, 'settings.reminderWorkingDays', ProblemCode.INVALID);
  return { name, accentColour, contactEmail, introduction, defaultLanguage, settings: { ...settings } };
}
