import { expect, test } from '@jest/globals';
import { isCbsCode } from '../../regions/cbs-code.ts';
import { demoCalendar } from './calendar.ts';
import { largePlans } from './large-set.ts';
import { demoPlans } from './plans.ts';

const calendar = demoCalendar('2026-03-02');

test('fifty invented regions hold what a large installation holds, and share nothing that must be unique', () => {
  const plans = [...largePlans(calendar, 50)];
  const providers = new Map(
    [...demoPlans(calendar), ...plans].flatMap((plan) =>
      plan.providers.map((provider) => [provider.kvkNumber, provider]),
    ),
  );
  const sum = (count: (plan: (typeof plans)[number]) => number) =>
    plans.reduce((total, plan) => total + count(plan), 0);
  expect(providers.size).toBeGreaterThan(5_000);
  expect(sum(({ meetings }) => meetings.length)).toBe(600);
  expect(sum(({ proposals }) => proposals.length)).toBe(2_000);
  const values = [...providers.values()];
  const codes = plans.flatMap(({ region }) => region.municipalities.map(({ cbsCode }) => cbsCode));
  expect(codes.every(isCbsCode)).toBe(true);
  for (const unique of [
    values.map(({ name }) => name),
    values.map(({ agbCode }) => agbCode),
    values.flatMap(({ rsin }) => rsin ?? []),
    values.flatMap(({ representatives }) => representatives.map(({ email }) => email)),
    plans.map(({ region }) => region.slug),
    codes,
  ])
    expect(new Set(unique).size).toBe(unique.length);
});
