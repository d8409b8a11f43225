import { expect, test } from '@jest/globals';
import { contractGenerationPolicy } from '../../server/contracts/contract-generation.policy.ts';
import { contractTextPolicy } from '../../server/contract-text/contract-text.policy.ts';
import { DecisionKind } from '../../server/decisions/decision.entity.ts';
import {
  decisionLifecycle,
  DecisionStanding,
  standingOf,
} from '../../server/decisions/decision.lifecycle.ts';
import { decisionPolicy } from '../../server/decisions/decision.policy.ts';
import { cast, scene } from './cast.ts';

const names = (may: (actor: (typeof cast)[string]) => boolean) =>
  Object.entries(cast)
    .filter(([, actor]) => may(actor))
    .map(([name]) => name);
const staff = ['contract manager', 'contract manager of another municipality', 'secretary'];
const { regionId, municipalityId } = scene;

test('a municipality decides for itself: only its own contract manager records and publishes', () => {
  const facts = { regionId, municipalityId, publishedAt: null };
  for (const ability of ['record', 'publish'] as const)
    expect(names((actor) => decisionPolicy[ability](actor, facts))).toEqual(['contract manager']);
});

test('a draft of a decision is seen by the staff alone, a published one by everybody', () => {
  const facts = { regionId, municipalityId, publishedAt: null };
  expect(names((actor) => decisionPolicy.view(actor, facts))).toEqual(staff);
  const published = { ...facts, publishedAt: new Date(0) };
  expect(names((actor) => decisionPolicy.view(actor, published))).toEqual(Object.keys(cast));
});

test('the contract text is read by everybody and kept by the staff', () => {
  for (const [view, keep] of [
    [contractTextPolicy.view, contractTextPolicy.keep],
    [contractGenerationPolicy.view, contractGenerationPolicy.save],
  ] as const) {
    expect(names((actor) => view(actor, { regionId }))).toEqual(Object.keys(cast));
    expect(names((actor) => keep(actor, { regionId }))).toEqual(staff);
  }
});

test('a hold leaves a municipality to decide, a decision does not', () => {
  const made = (kind: DecisionKind, number: number, publishedAt: Date | null = new Date(0)) => ({
    kind,
    number,
    publishedAt,
  });
  const { OPEN, HELD, DECIDED } = DecisionStanding;
  const hold = made(DecisionKind.HOLD, 1);
  expect(standingOf([])).toBe(OPEN);
  expect(standingOf([hold])).toBe(HELD);
  expect(standingOf([hold, made(DecisionKind.REJECT, 2, null)])).toBe(HELD);
  expect(standingOf([made(DecisionKind.REJECT, 2), hold])).toBe(DECIDED);
  for (const step of Object.values(decisionLifecycle)) expect(step.from).not.toContain(DECIDED);
});
