import { addDays } from '../../platform/time/amsterdam.ts';
import { dated, yearOf, type DemoCalendar } from './calendar.ts';
import type { Day, MeetingContent, ProposalContent, RegionContent, TopicContent } from './content.ts';
import { OWO_SUBJECTS } from './meetings/owo-subjects.ts';
import { OWO_PROPOSALS } from './proposals/owo.ts';
import { OWO_REACTIONS } from './reactions/owo.ts';

const HELD_MEETINGS = 10;
const PROPOSALS = 40;
/** Of the proposals one is a draft and one withdrawn, four are open or wait for the table, the table discussed the rest. */
const WAITING = 4;
const RESPONSE = 0.54;

export function largeMeetings(calendar: DemoCalendar): MeetingContent[] {
  const thisYear = yearOf(calendar.today);
  const years = [4, 3, 2, 1, 0].map((ago) => thisYear - ago);
  const days = years.flatMap((year) => [3, 6, 10].map((month) => calendar.thirdTuesday(year, month)));
  const held = days.filter((day) => day < addDays(calendar.today, -21)).slice(-HELD_MEETINGS);
  const meeting = (on: Day, state: MeetingContent['state'], place: number): MeetingContent => ({
    on,
    start: '09:30',
    end: '12:00',
    title: 'Overlegtafel Wmo',
    place: 'Gemeentehuis',
    state,
    items: [0, 1, 2].map((nth) => OWO_SUBJECTS[(place * 3 + nth) % OWO_SUBJECTS.length]!),
  });
  return [
    ...held.map((on, place) => meeting(on, 'MINUTES_ADOPTED', place)),
    meeting(calendar.weekday(2, 5), 'CONVENED', HELD_MEETINGS),
    meeting(calendar.weekday(2, 84), 'PLANNED', HELD_MEETINGS + 1),
  ];
}

/** The proposals of OWO over and over, each time with a number, and each on the agenda of a meeting. */
export function largeProposals(
  calendar: DemoCalendar,
  region: RegionContent,
  meetings: MeetingContent[],
): ProposalContent[] {
  const texts = OWO_PROPOSALS.filter(({ key }) => OWO_REACTIONS.some(({ proposal }) => proposal === key));
  return Array.from({ length: PROPOSALS }, (_, nth) => {
    const text = dated(texts[nth % texts.length]!, calendar, meetings[HELD_MEETINGS]!.on);
    const proposal: ProposalContent = {
      ...plain(text),
      key: `${text.key} ${nth}`,
      owner: region.municipalities[nth % region.municipalities.length]!.cbsCode,
      lots: [1, 2, 3, 4],
      response: RESPONSE,
    };
    return { ...proposal, ...courseOf(calendar, nth, meetings, proposal) };
  });
}

/** The text of a proposal without what happened to it in OWO. */
function plain({
  title,
  summary,
  sections,
  clauses,
  key,
  owner,
  lots,
  ...rest
}: ProposalContent): ProposalContent {
  const { state, draftedOn, effectiveOn, ground, financialEffect } = rest;
  return {
    title,
    summary,
    sections,
    clauses,
    key,
    owner,
    lots,
    state,
    draftedOn,
    effectiveOn,
    ground,
    financialEffect,
  };
}

type Course = Pick<
  ProposalContent,
  'state' | 'publishedOn' | 'deadline' | 'draftedOn' | 'meeting' | 'standpoint' | 'withdrawn'
>;

function courseOf(
  calendar: DemoCalendar,
  nth: number,
  meetings: MeetingContent[],
  { key, title }: ProposalContent,
): Course {
  if (nth === 0)
    return { state: 'DRAFT', draftedOn: calendar.workday(-9), publishedOn: undefined, deadline: undefined };
  if (nth <= WAITING) {
    const publishedOn = calendar.workday(-30 + nth * 6);
    const draftedOn = addDays(publishedOn, -20);
    return { state: 'PUBLISHED', draftedOn, publishedOn, deadline: addDays(publishedOn, 22) };
  }
  const meeting = meetings[nth % HELD_MEETINGS]!;
  const day = (before: number) => addDays(meeting.on, -before);
  const dates = { draftedOn: day(60), publishedOn: day(41), deadline: day(18) };
  if (nth === PROPOSALS - 1) {
    const withdrawn = { on: day(10), reason: 'Er komt een nieuw voorstel.' };
    return { ...dates, state: 'WITHDRAWN', withdrawn };
  }
  meeting.items = [...meeting.items, agendaItem(key, title)];
  return { ...dates, state: 'DISCUSSED', meeting: meeting.on, standpoint: STANDPOINT };
}

const STANDPOINT: ProposalContent['standpoint'] = {
  position: 'SUPPORTS_WITH_REMARKS',
  remarks: 'De tafel steunt het voorstel, met de opmerkingen uit de reacties.',
};

function agendaItem(proposal: string, subject: string): MeetingContent['items'][number] {
  const explanation = 'De tafel wordt gevraagd om een standpunt.';
  return { subject, purpose: 'STANDPOINT', minutes: 30, presenter: 'Contractmanager', explanation, proposal };
}

export function topicFor(key: string): TopicContent[] {
  const [original] = key.split(' ');
  return OWO_REACTIONS.filter(({ proposal }) => proposal === original).map((topic) => ({
    ...topic,
    proposal: key,
  }));
}
