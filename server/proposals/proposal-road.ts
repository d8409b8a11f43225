import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Meeting } from '../meetings/meeting.entity.ts';
import { compareDates } from '../platform/time/amsterdam.ts';
import { stateOn } from './proposal-state.ts';
import { ProposalState, type Proposal } from './proposal.entity.ts';

export enum RoadStepKind {
  PUBLISHED = 'PUBLISHED',
  DEADLINE = 'DEADLINE',
  MEETING = 'MEETING',
  DECISION = 'DECISION',
  IN_EFFECT = 'IN_EFFECT',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(RoadStepKind, {
  name: 'RoadStepKind',
  description: 'A step on the road of a proposal.',
  valuesConfig: {
    PUBLISHED: { description: 'It was published.' },
    DEADLINE: { description: 'Last day to react.' },
    MEETING: { description: 'The table discusses it and takes a standpoint.' },
    DECISION: { description: 'Each municipality decides.' },
    IN_EFFECT: { description: 'The change holds.' },
    WITHDRAWN: { description: 'It was withdrawn.' },
  },
});

export enum RoadStepStatus {
  DONE = 'DONE',
  NOW = 'NOW',
  AHEAD = 'AHEAD',
}
registerEnumType(RoadStepStatus, {
  name: 'RoadStepStatus',
  description: 'Whether a step lies behind, is the one now being waited for, or lies ahead.',
  valuesConfig: {
    DONE: { description: 'Behind.' },
    NOW: { description: 'The first step that is still to come.' },
    AHEAD: { description: 'After that.' },
  },
});

@ObjectType({ description: 'A step on the road of a proposal, from publication to taking effect.' })
export class RoadStep {
  @Field(() => RoadStepKind, { description: 'Which step.' })
  kind: RoadStepKind;

  @Field(() => RoadStepStatus, { description: 'Behind, now, or ahead.' })
  status: RoadStepStatus;

  @Field(() => String, { nullable: true, description: 'Day, as YYYY-MM-DD; null while not known.' })
  date: string | null;

  @Field(() => Meeting, {
    nullable: true,
    description: 'For a meeting: which one, once it is on its agenda.',
  })
  meeting: Meeting | null;

  /** For the folders above, which hang on a step what they know of it. */
  proposalId: string;
}

export interface RoadFacts {
  proposal: Pick<Proposal, 'id' | 'state' | 'deadlineDate' | 'inEffectFrom'>;
  publishedOn: string | null;
  withdrawnOn: string | null;
  /** The day that was proposed; what was decided goes before it. */
  effectiveOn: string | null;
  /** Meetings with the proposal on their agenda, in order of date. */
  meetings: Meeting[];
  today: string;
}

const step = (kind: RoadStepKind, done: boolean, date: string | null, meeting: Meeting | null = null) => ({
  kind,
  done,
  date,
  meeting,
});

/** The road of a proposal as people ask for it: what is behind, what comes next, and when. */
export function roadOf({
  proposal,
  publishedOn,
  withdrawnOn,
  effectiveOn,
  meetings,
  today,
}: RoadFacts): RoadStep[] {
  const { DISCUSSED, DECIDED, IN_EFFECT, WITHDRAWN } = ProposalState;
  const { id, deadlineDate, inEffectFrom } = proposal;
  const state = stateOn(proposal, today);
  const discussed = [DISCUSSED, DECIDED, IN_EFFECT].includes(state);
  const decided = [DECIDED, IN_EFFECT].includes(state);
  const met = meetings.map((meeting) =>
    step(RoadStepKind.MEETING, meeting.date < today || discussed, meeting.date, meeting),
  );
  const steps = [
    step(RoadStepKind.PUBLISHED, publishedOn !== null, publishedOn),
    step(RoadStepKind.DEADLINE, deadlineDate !== null && deadlineDate < today, deadlineDate),
    ...(met.length > 0 ? met : [step(RoadStepKind.MEETING, discussed, null)]),
    step(RoadStepKind.DECISION, decided, null),
    // What nobody adopted never takes effect.
    ...(state === DECIDED && inEffectFrom === null
      ? []
      : [step(RoadStepKind.IN_EFFECT, state === IN_EFFECT, inEffectFrom ?? effectiveOn)]),
  ];
  if (state !== WITHDRAWN) return withStatus(id, inOrder(steps));
  const behind = steps.filter(({ done, date }) => done && date !== null);
  return withStatus(id, [...inOrder(behind), step(RoadStepKind.WITHDRAWN, true, withdrawnOn)]);
}

/** A meeting before the deadline comes before it; a step without a day stays where it is. */
function inOrder<S extends { date: string | null }>(steps: S[]): S[] {
  const dated = steps.filter(({ date }) => date !== null).toSorted((a, b) => compareDates(a.date!, b.date!));
  return steps.map((one) => (one.date === null ? one : dated.shift()!));
}

function withStatus(proposalId: string, steps: ReturnType<typeof step>[]): RoadStep[] {
  const next = steps.findIndex(({ done }) => !done);
  const statusAt = (done: boolean, at: number) => {
    if (done) return RoadStepStatus.DONE;
    return at === next ? RoadStepStatus.NOW : RoadStepStatus.AHEAD;
  };
  return steps.map(({ done, ...rest }, at) => ({ ...rest, proposalId, status: statusAt(done, at) }));
}
