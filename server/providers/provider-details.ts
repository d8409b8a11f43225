import { ProblemCode, type Checks } from '../platform/problems.ts';
import { emailKey, isEmailAddress, searchKey } from '../platform/text.ts';
import { isAgbCode, normalizeAgbCode } from './agb-code.ts';
import { isKvkNumber, normalizeKvkNumber } from './kvk-number.ts';
import type { SizeClass } from './provider.entity.ts';
import { isRsin, normalizeRsin } from './rsin.ts';

/** What a provider says of itself. */
export interface OwnDetails {
  sizeClass?: SizeClass | null;
  agbCode?: string | null;
  email?: string | null;
  phone?: string | null;
}

/** What a contract manager records of a provider. */
export interface ProviderDetails extends OwnDetails {
  name: string;
  kvkNumber: string;
  rsin?: string | null;
}

export function checkOwnDetails(checks: Checks, given: OwnDetails) {
  const agbCode = normalizeAgbCode(given.agbCode ?? '') || null;
  const email = given.email?.trim() || null;
  checks.unless(!agbCode || isAgbCode(agbCode), 'agbCode', ProblemCode.INVALID_AGB);
  checks.unless(!email || isEmailAddress(emailKey(email)), 'email', ProblemCode.INVALID_EMAIL);
  const phone = checks.optionalText('phone', given.phone, 30);
  checks.unless(!phone || /^\+?[\d ()-]{6,}$/.test(phone), 'phone', ProblemCode.INVALID_PHONE);
  return { sizeClass: given.sizeClass ?? null, agbCode, email, phone };
}

/** The columns of a provider, with its numbers checked and each problem told at its field. */
export function checkProviderDetails(checks: Checks, given: ProviderDetails) {
  const name = checks.text('name', given.name, 255);
  const kvkNumber = normalizeKvkNumber(given.kvkNumber);
  const rsin = normalizeRsin(given.rsin ?? '') || null;
  if (!kvkNumber) checks.fail('kvkNumber', ProblemCode.REQUIRED);
  else checks.unless(isKvkNumber(kvkNumber), 'kvkNumber', ProblemCode.INVALID_KVK);
  checks.unless(!rsin || isRsin(rsin), 'rsin', ProblemCode.INVALID_RSIN);
  return { name, nameKey: searchKey(name), kvkNumber, rsin, ...checkOwnDetails(checks, given) };
}
