import { RoleKind } from '../../server/access/actor.ts';
import type { Policy } from '../../server/access/policy.ts';
import { contractGenerationPolicy } from '../../server/contracts/contract-generation.policy.ts';
import { contractTextPolicy } from '../../server/contract-text/contract-text.policy.ts';
import { decisionPolicy } from '../../server/decisions/decision.policy.ts';
import { advicePolicy } from '../../server/advice/advice.policy.ts';
import { questionPolicy } from '../../server/questions/question.policy.ts';
import { answerPolicy } from '../../server/answers/answer.policy.ts';
import { contractPolicy } from '../../server/contracts/contract.policy.ts';
import { agendaItemPolicy } from '../../server/meetings/agenda-item.policy.ts';
import { MeetingState } from '../../server/meetings/meeting.entity.ts';
import { commitmentPolicy } from '../../server/commitments/commitment.policy.ts';
import { inboundMailPolicy } from '../../server/intake/inbound-mail.policy.ts';
import { meetingPolicy } from '../../server/meetings/meeting.policy.ts';
import { tablePolicy } from '../../server/meetings/table.policy.ts';
import { topicPolicy } from '../../server/meetings/topic.policy.ts';
import { registerPolicy } from '../../server/contract-management/register-row.policy.ts';
import { overviewPolicy } from '../../server/overviews/overview.policy.ts';
import { notaPolicy } from '../../server/nota/nota.policy.ts';
import { personPolicy } from '../../server/people/person.policy.ts';
import { rolePolicy } from '../../server/people/role.policy.ts';
import { proposalPolicy } from '../../server/proposals/proposal.policy.ts';
import { providerPolicy } from '../../server/providers/provider.policy.ts';
import { reachPolicy } from '../../server/reach/reach.policy.ts';
import { ReactionState } from '../../server/reactions/reaction.entity.ts';
import { reactionPolicy } from '../../server/reactions/reaction.policy.ts';
import { receptionPolicy } from '../../server/reactions/reception.policy.ts';
import { regionPolicy } from '../../server/regions/region.policy.ts';
import { seatPolicy } from '../../server/table/seat.policy.ts';
import { scene } from './cast.ts';

/** A policy with the situations that its answers differ in. */
export interface Chapter {
  about: string;
  /** File of the policy, from server/. */
  file: string;
  policy: Policy<string, never>;
  situations: Record<string, unknown>;
}

/** The facts of each situation are checked against the policy that reads them. */
function chapter<Ability extends string, Facts>(
  about: string,
  file: string,
  policy: Policy<Ability, Facts>,
  situations: Record<string, NoInfer<Facts>>,
): Chapter {
  return { about, file, policy, situations };
}

const { regionId, municipalityId, providerId } = scene;
const long = new Date(0);
const contracts = [{ regionId, municipalityId, inForce: true }];
const meeting = { regionId, state: MeetingState.CONVENED, convenedAt: long };
const planned = { regionId, state: MeetingState.PLANNED, convenedAt: null };
const proposal = { regionId, ownerMunicipalityId: municipalityId, publishedAt: long };
const reaction = {
  regionId,
  providerId,
  state: ReactionState.SUBMITTED,
  confidential: false,
  released: false,
};
const answer = {
  regionId,
  ownerMunicipalityId: municipalityId,
  published: true,
  providerIds: [providerId],
  openToTable: true,
};
const nota = { regionId, ownerMunicipalityId: municipalityId, published: true, withheld: false };
const representative = {
  personId: 'x',
  kind: RoleKind.REPRESENTATIVE,
  regionId: null,
  municipalityId: null,
  providerId,
  contracts,
};
const delegate = { ...representative, kind: RoleKind.DELEGATE, regionId, providerId: null, contracts: [] };

export const chapters: Chapter[] = [
  chapter('A region', 'regions/region.policy.ts', regionPolicy, { any: { id: regionId } }),
  chapter('A provider', 'providers/provider.policy.ts', providerPolicy, {
    'with a contract in force': { providerId, contracts },
    'whose contracts have ended': { providerId, contracts: [{ regionId, municipalityId, inForce: false }] },
  }),
  chapter('A contract', 'contracts/contract.policy.ts', contractPolicy, { any: scene }),
  chapter('A generation of contracts', 'contracts/contract-generation.policy.ts', contractGenerationPolicy, {
    any: { regionId },
  }),
  chapter('The contract text', 'contract-text/contract-text.policy.ts', contractTextPolicy, {
    any: { regionId },
  }),
  chapter('A decision', 'decisions/decision.policy.ts', decisionPolicy, {
    draft: { regionId, municipalityId, publishedAt: null },
    published: { regionId, municipalityId, publishedAt: long },
  }),
  chapter('A role', 'people/role.policy.ts', rolePolicy, {
    'of a representative': representative,
    'of a delegate': delegate,
    'of an operator': { ...delegate, kind: RoleKind.OPERATOR, regionId: null },
  }),
  chapter('A person', 'people/person.policy.ts', personPolicy, {
    'who represents the provider': { personId: 'x', roles: [representative], living: [representative] },
    'who is a delegate': { personId: 'x', roles: [delegate], living: [delegate] },
  }),
  chapter('A seat at the table', 'table/seat.policy.ts', seatPolicy, { any: { regionId } }),
  chapter('The table', 'meetings/table.policy.ts', tablePolicy, {
    'where the provider has a contract': { regionId, contractRegions: [regionId] },
    'where the provider has none': { regionId, contractRegions: [] },
  }),
  chapter('A topic', 'meetings/topic.policy.ts', topicPolicy, {
    'proposed by a provider': { regionId, providerId, personId: 'somebody' },
    'proposed by a delegate': { regionId, providerId: null, personId: 'somebody' },
  }),
  chapter('A meeting', 'meetings/meeting.policy.ts', meetingPolicy, {
    planned,
    convened: meeting,
    held: { ...meeting, state: MeetingState.HELD },
    'with its minutes drafted': { ...meeting, state: MeetingState.MINUTES_DRAFTED },
    'with its minutes adopted': { ...meeting, state: MeetingState.MINUTES_ADOPTED },
    'cancelled before it was convened': { ...planned, state: MeetingState.CANCELLED },
  }),
  chapter('An agenda item', 'meetings/agenda-item.policy.ts', agendaItemPolicy, {
    open: { meeting, closed: false },
    closed: { meeting, closed: true },
    'of a planned meeting': { meeting: planned, closed: false },
  }),
  chapter('A commitment', 'commitments/commitment.policy.ts', commitmentPolicy, {
    'of the municipality, before the minutes are adopted': {
      item: { meeting, closed: false },
      municipalityId,
    },
    'of somebody else, with the minutes adopted': {
      item: { meeting: { ...meeting, state: MeetingState.MINUTES_ADOPTED }, closed: false },
      municipalityId: null,
    },
    'made in a closed item': { item: { meeting, closed: true }, municipalityId },
  }),
  chapter('A proposal', 'proposals/proposal.policy.ts', proposalPolicy, {
    draft: { ...proposal, publishedAt: null },
    published: proposal,
  }),
  chapter('The reach of a proposal', 'reach/reach.policy.ts', reachPolicy, {
    draft: { ...proposal, publishedAt: null },
    published: proposal,
  }),
  chapter('An advice', 'advice/advice.policy.ts', advicePolicy, {
    'asked or given': { regionId, seatId: 'a seat', public: false },
    'given, after the table has spoken': { regionId, seatId: 'a seat', public: true },
  }),
  chapter('A question to a constituency', 'questions/question.policy.ts', questionPolicy, {
    'to the provider': { regionId, seatId: 'a seat', providerId },
  }),
  chapter('A reaction', 'reactions/reaction.policy.ts', reactionPolicy, {
    draft: { ...reaction, state: ReactionState.DRAFT },
    submitted: reaction,
    'submitted, for the municipalities only': { ...reaction, confidential: true },
    withdrawn: { ...reaction, state: ReactionState.WITHDRAWN },
    released: { ...reaction, released: true },
  }),
  chapter('The intake of letters and spoken reactions', 'reactions/reception.policy.ts', receptionPolicy, {
    'to a published proposal': { regionId },
  }),
  chapter('A mail that came in', 'intake/inbound-mail.policy.ts', inboundMailPolicy, {
    'for the region': { regionId },
    'a report on a mail of the portal': { regionId: null },
  }),
  chapter('An answer', 'answers/answer.policy.ts', answerPolicy, {
    'being written': { ...answer, published: false },
    published: answer,
    'published, to what is for the municipalities only': { ...answer, openToTable: false },
  }),
  chapter('A row of the register', 'contract-management/register-row.policy.ts', registerPolicy, {
    'of a provider': { regionId, providerId },
    'of no provider in particular': { regionId, providerId: null },
  }),
  chapter('A yearly overview', 'overviews/overview.policy.ts', overviewPolicy, {
    'not published yet': { regionId, published: false },
    published: { regionId, published: true },
  }),
  chapter('A nota van beantwoording', 'nota/nota.policy.ts', notaPolicy, {
    'not published yet': { ...nota, published: false },
    published: nota,
    'no longer public': { ...nota, withheld: true },
  }),
];
