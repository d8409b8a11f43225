import { expect, test } from '@jest/globals';
import { RoleKind, visitor, type Actor } from '../../server/access/actor.ts';
import { ProposalState } from '../../server/proposals/proposal.entity.ts';
import { proposalLifecycle } from '../../server/proposals/proposal.lifecycle.ts';
import { proposalPolicy, type ProposalAbility } from '../../server/proposals/proposal.policy.ts';
import { isOpenForReaction } from '../../server/proposals/reaction-deadline.ts';

const actor = (role: RoleKind, given: Partial<Actor> = {}): Actor => ({
  ...visitor,
  personId: 'someone',
  role,
  regionId: 'here',
  ...given,
});

const actors = {
  visitor,
  representative: actor(RoleKind.REPRESENTATIVE, { regionId: null, providerId: 'provider' }),
  delegate: actor(RoleKind.DELEGATE),
  chair: actor(RoleKind.CHAIR),
  keeper: actor(RoleKind.CONTRACT_MANAGER, { municipalityId: 'ours' }),
  colleague: actor(RoleKind.CONTRACT_MANAGER, { municipalityId: 'theirs' }),
  secretary: actor(RoleKind.SECRETARY),
  strangeKeeper: actor(RoleKind.CONTRACT_MANAGER, { regionId: 'there', municipalityId: 'ours' }),
  strangeSecretary: actor(RoleKind.SECRETARY, { regionId: 'there' }),
  operator: actor(RoleKind.OPERATOR, { regionId: null }),
};
type Name = keyof typeof actors;

const all = Object.keys(actors) as Name[];
const staff: Name[] = ['keeper', 'colleague', 'secretary'];
const keepers: Name[] = ['keeper', 'secretary'];
const mayOnPublished: Record<ProposalAbility | 'view', Name[]> = {
  view: all,
  viewDraft: staff,
  viewInvitations: ['delegate', 'chair', ...staff],
  create: keepers,
  edit: keepers,
  askReview: keepers,
  review: staff,
  publish: keepers,
  extendDeadline: keepers,
  withdraw: keepers,
  recordStandpoint: ['secretary'],
};

test.each(Object.entries(mayOnPublished))('who may %s on a published proposal', (ability, may) => {
  const facts = { regionId: 'here', ownerMunicipalityId: 'ours', publishedAt: new Date(0) };
  const allowed = all.filter((name) => proposalPolicy[ability as ProposalAbility](actors[name], facts));
  expect(allowed.toSorted()).toEqual(may.toSorted());
});

test('a draft is seen by the staff of its region alone', () => {
  const facts = { regionId: 'here', ownerMunicipalityId: 'ours', publishedAt: null };
  expect(all.filter((name) => proposalPolicy.view(actors[name], facts)).toSorted()).toEqual(staff.toSorted());
});

test('a proposal without a municipality is kept by the secretary alone', () => {
  const facts = { regionId: 'here', ownerMunicipalityId: null, publishedAt: null };
  expect(all.filter((name) => proposalPolicy.edit(actors[name], facts))).toEqual(['secretary']);
});

test('a proposal is withdrawn from any state before it is decided, and from no other', () => {
  const { DRAFT, PUBLISHED, DISCUSSED } = ProposalState;
  expect(proposalLifecycle.withdraw.from).toEqual([DRAFT, PUBLISHED, DISCUSSED]);
});

test('no decision without a discussion, and nothing leads out of what is in effect or withdrawn', () => {
  expect(proposalLifecycle.decide.from).toEqual([ProposalState.DISCUSSED]);
  const left = Object.values(proposalLifecycle).flatMap(({ from }) => from);
  expect(left).not.toContain(ProposalState.IN_EFFECT);
  expect(left).not.toContain(ProposalState.WITHDRAWN);
});

test.each([
  ['PUBLISHED', '2026-03-16T22:59:59.999Z', true],
  ['PUBLISHED', '2026-03-16T23:00:00.000Z', false],
  ['DISCUSSED', '2026-03-16T22:59:59.999Z', true],
  ['WITHDRAWN', '2026-03-10T12:00:00.000Z', false],
] as const)('a proposal that is %s at %s is open for reaction: %s', (state, now, open) => {
  const proposal = { state: ProposalState[state], deadline: new Date('2026-03-16T22:59:59.999Z') };
  expect(isOpenForReaction(proposal, new Date(now))).toBe(open);
});
