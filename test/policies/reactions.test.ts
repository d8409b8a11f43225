import { expect, test } from '@jest/globals';
import { RoleKind, visitor, type Actor } from '../../server/access/actor.ts';
import { ProposalState } from '../../server/proposals/proposal.entity.ts';
import { ReactionState } from '../../server/reactions/reaction.entity.ts';
import {
  hindranceOf,
  windowOf,
  type ReactionStep,
  type ReactionWindow,
} from '../../server/reactions/reaction.lifecycle.ts';
import { reactionPolicy, type ReactionAbility } from '../../server/reactions/reaction.policy.ts';

const { DRAFT, SUBMITTED, WITHDRAWN } = ReactionState;
const actor = (role: RoleKind, given: Partial<Actor> = {}): Actor => ({
  ...visitor,
  personId: 'someone',
  role,
  regionId: 'here',
  ...given,
});

const actors = {
  visitor,
  own: actor(RoleKind.REPRESENTATIVE, { regionId: null, providerId: 'ours' }),
  otherProvider: actor(RoleKind.REPRESENTATIVE, { regionId: null, providerId: 'theirs' }),
  delegate: actor(RoleKind.DELEGATE, { providerId: 'ours' }),
  chair: actor(RoleKind.CHAIR),
  manager: actor(RoleKind.CONTRACT_MANAGER, { municipalityId: 'a' }),
  otherManager: actor(RoleKind.CONTRACT_MANAGER, { municipalityId: 'b' }),
  secretary: actor(RoleKind.SECRETARY),
  strangeDelegate: actor(RoleKind.DELEGATE, { regionId: 'there' }),
  strangeManager: actor(RoleKind.CONTRACT_MANAGER, { regionId: 'there' }),
  strangeSecretary: actor(RoleKind.SECRETARY, { regionId: 'there' }),
  operator: actor(RoleKind.OPERATOR, { regionId: null }),
};
type Name = keyof typeof actors;
const all = Object.keys(actors) as Name[];
const staff: Name[] = ['manager', 'otherManager', 'secretary'];
const table: Name[] = ['delegate', 'chair'];

type Rights = Record<ReactionAbility | 'view', Name[]>;
const own: Rights = {
  view: ['own'],
  readOriginal: ['own'],
  readConfidential: ['own'],
  readDraft: ['own'],
  write: ['own'],
  publish: [],
  admit: [],
};
const toStaff: Rights = {
  ...own,
  view: ['own', ...staff],
  readOriginal: ['own', ...staff],
  readConfidential: ['own', ...staff],
  publish: staff,
  admit: staff,
};
const toTable: Rights = {
  ...toStaff,
  view: ['own', ...staff, ...table],
  readOriginal: ['own', ...staff, ...table],
};

const cases: [string, ReactionState, boolean, Rights][] = [
  ['a draft', DRAFT, false, own],
  ['a confidential draft', DRAFT, true, own],
  ['a submitted reaction', SUBMITTED, false, toTable],
  ['a submitted reaction for the municipalities only', SUBMITTED, true, toStaff],
  ['a withdrawn reaction', WITHDRAWN, false, toTable],
  ['a withdrawn reaction for the municipalities only', WITHDRAWN, true, toStaff],
];

test.each(cases)('who may do what with %s', (_what, state, confidential, rights) => {
  const facts = { regionId: 'here', providerId: 'ours', state, confidential, released: false };
  for (const [ability, may] of Object.entries(rights)) {
    const allowed = all.filter((name) => reactionPolicy[ability as ReactionAbility](actors[name], facts));
    expect([ability, allowed.toSorted()]).toEqual([ability, may.toSorted()]);
  }
});

test('a released reaction is seen by everybody, and gives nobody more rights than before', () => {
  const facts = {
    regionId: 'here',
    providerId: 'ours',
    state: SUBMITTED,
    confidential: false,
    released: true,
  };
  const seen = all.filter((name) => reactionPolicy.view(actors[name], facts));
  expect(seen).toEqual(all);
  for (const [ability, may] of Object.entries(toTable)) {
    if (ability === 'view') continue;
    const allowed = all.filter((name) => reactionPolicy[ability as ReactionAbility](actors[name], facts));
    expect([ability, allowed.toSorted()]).toEqual([ability, may.toSorted()]);
  }
});

const steps: ReactionStep[] = ['edit', 'discard', 'submit', 'submitLate', 'amend', 'withdraw'];
const situations: [ReactionState, boolean, ReactionWindow, ReactionStep[]][] = [
  [DRAFT, true, 'OPEN', ['edit', 'discard', 'submit']],
  [DRAFT, true, 'LATE', ['edit', 'discard', 'submitLate']],
  [DRAFT, true, 'CLOSED', ['edit', 'discard']],
  [SUBMITTED, false, 'OPEN', ['amend', 'withdraw']],
  [SUBMITTED, true, 'OPEN', ['edit', 'discard', 'submit', 'withdraw']],
  [SUBMITTED, true, 'LATE', ['edit', 'discard']],
  [SUBMITTED, false, 'LATE', []],
  [SUBMITTED, false, 'CLOSED', []],
  [WITHDRAWN, false, 'OPEN', []],
  [WITHDRAWN, true, 'OPEN', ['discard']],
];

test.each(situations)(
  'of a reaction that is %s (draft: %s, %s) can be done: %j',
  (state, hasDraft, window, can) => {
    const possible = steps.filter((step) => hindranceOf(step, { state, hasDraft, window }) === null);
    expect(possible).toEqual(can);
  },
);

test('the window follows from the state of the proposal and the clock', () => {
  const deadline = new Date('2026-03-14T22:59:59.999Z');
  const at = (state: ProposalState, ms: number) =>
    windowOf({ state, deadline }, new Date(deadline.getTime() + ms));
  expect(at(ProposalState.PUBLISHED, 0)).toBe('OPEN');
  expect(at(ProposalState.PUBLISHED, 1)).toBe('LATE');
  expect(at(ProposalState.DISCUSSED, 1)).toBe('LATE');
  for (const state of [
    ProposalState.DRAFT,
    ProposalState.DECIDED,
    ProposalState.IN_EFFECT,
    ProposalState.WITHDRAWN,
  ])
    expect(at(state, 0)).toBe('CLOSED');
});
