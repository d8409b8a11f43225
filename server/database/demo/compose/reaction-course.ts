import { addDays, endOfDay, instantOf, localDate } from '../../../platform/time/amsterdam.ts';
import { STARRING_REACTIONS } from '../starring.ts';
import { publicationOf, type ComposedProposal } from './compose-proposals.ts';
import type { Composition } from './plan.ts';

/** What becomes of a reaction between the first word and the deadline, or after it. */
export type Course = 'SUBMITTED' | 'AMENDED' | 'WITHDRAWN' | 'DRAFT' | 'LATE';

export const HOUR = 3_600_000;

type Invited = ComposedProposal['invited'][number];

/** Who reacts: the providers of the demo people as it is written down for them, of the others as many as it takes. */
export function authorsOf(on: Composition, proposal: ComposedProposal): (Invited & { course: Course })[] {
  const { content, invited } = proposal;
  const wanted = Math.round(invited.length * (content.response ?? 0));
  const planned = (one: Invited) => STARRING_REACTIONS[one.provider.name]?.[content.key];
  const starring = invited.flatMap((one) => {
    const course = planned(one);
    return course && course !== 'NONE' ? [{ ...one, course }] : [];
  });
  const others = on.random.shuffled(invited.filter((one) => !planned(one)));
  return [
    ...starring,
    ...others.slice(0, wanted - starring.length).map((one) => ({ ...one, course: courseOf(on, proposal) })),
  ];
}

function courseOf({ random, calendar }: Composition, { deadline, content }: ComposedProposal): Course {
  const isOver = deadline !== null && deadline < addDays(calendar.today, -3);
  const late = isOver && content.state !== 'WITHDRAWN' ? 5 : 0;
  return random.weighted({ SUBMITTED: 78, AMENDED: 9, WITHDRAWN: 3, DRAFT: isOver ? 2 : 9, LATE: late });
}

/** Between publication and the deadline, or yesterday where the window is still open. Late is up to three days after. */
export function momentOfWriting(
  { random, calendar }: Composition,
  proposal: ComposedProposal,
  course: Course,
): Date {
  const opened = publicationOf(proposal.content.publishedOn!).getTime() + HOUR;
  const yesterday = endOfDay(addDays(calendar.today, -1)).getTime();
  const closed =
    Math.min(endOfDay(proposal.deadline!).getTime(), yesterday) - (course === 'WITHDRAWN' ? HOUR : 0);
  const late = course === 'LATE';
  const chance = late
    ? closed + random.next() * 60 * HOUR
    : opened + (closed - opened) * Math.sqrt(random.next());
  const time = [random.between(8, 20), random.between(0, 59)]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  const atWork = instantOf(localDate(new Date(chance)), time).getTime();
  if (late) return new Date(Math.max(atWork, closed + HOUR));
  return new Date(Math.min(Math.max(atWork, opened), closed));
}
