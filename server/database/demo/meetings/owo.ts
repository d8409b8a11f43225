import { yearOf, type DemoCalendar } from '../calendar.ts';
import type { AgendaItemContent, Day, MeetingContent } from '../content.ts';
import { NEXT_AGENDA } from './owo-next.ts';
import { OWO_MEETINGS_2023 } from './owo-2023.ts';
import { OWO_SUBJECTS } from './owo-subjects.ts';

const PLACES = [
  'Gemeentehuis Opsterland, Beetsterzwaag',
  'Gemeentehuis Weststellingwerf, Wolvega',
  'Gemeentehuis Ooststellingwerf, Oosterwolde',
];
const SEASONS: [month: number, name: string][] = [
  [3, 'voorjaar'],
  [6, 'zomer'],
  [10, 'najaar'],
];

/** The meetings of the OWO table: those of 2023, three a year since, one convened, one planned, one that fell through. */
export function owoMeetings(calendar: DemoCalendar): MeetingContent[] {
  return [...OWO_MEETINGS_2023, cancelled, ...since2024(calendar), convened, planned];
}

const cancelled: MeetingContent = {
  on: '2024-12-10',
  start: '09:30',
  end: '11:30',
  title: 'Extra overlegtafel Wmo',
  place: PLACES[0]!,
  state: 'CANCELLED',
  reason:
    'Door ijzel was het niet verantwoord om te reizen. De onderwerpen zijn verplaatst naar het voorjaar.',
  items: [{ ...OWO_SUBJECTS[4]!, notes: undefined, outcome: undefined }],
};

function since2024(calendar: DemoCalendar): MeetingContent[] {
  const lastDay = calendar.workday(-21);
  const days: { day: Day; season: string }[] = [];
  for (let year = 2024; year <= yearOf(calendar.today); year++)
    for (const [month, season] of SEASONS)
      days.push({ day: calendar.thirdTuesday(year, month), season: `${season} ${year}` });
  const held = days.filter(({ day }) => day <= lastDay);
  return held.map(({ day, season }, place) => ({
    on: day,
    start: place % 2 === 0 ? '09:30' : '13:30',
    end: place % 2 === 0 ? '12:00' : '16:00',
    title: `Overlegtafel Wmo, ${season}`,
    place: PLACES[place % PLACES.length]!,
    state: place === held.length - 1 ? 'MINUTES_DRAFTED' : 'MINUTES_ADOPTED',
    items: [opening(true), ...subjects(place), closing(true)],
  }));
}

/** Three subjects a meeting, so that after some years they come round again, as subjects do. */
function subjects(place: number): AgendaItemContent[] {
  return [0, 1, 2].map((nth) => OWO_SUBJECTS[(place * 3 + nth) % OWO_SUBJECTS.length]!);
}

function opening(held: boolean): AgendaItemContent {
  const said = {
    notes: 'De voorzitter heet iedereen welkom, in het bijzonder de nieuwe leden.',
    outcome: 'Het verslag is vastgesteld.',
  };
  return {
    subject: 'Opening en vaststellen verslag',
    purpose: 'INFORM',
    minutes: 10,
    presenter: 'Voorzitter',
    explanation: 'De tafel stelt het verslag van de vorige keer vast.',
    ...(held ? said : {}),
  };
}

function closing(held: boolean): AgendaItemContent {
  return {
    subject: 'Rondvraag en sluiting',
    purpose: 'INFORM',
    minutes: 10,
    presenter: 'Voorzitter',
    explanation: 'Wie heeft er nog een vraag of een mededeling?',
    ...(held
      ? { notes: 'Er zijn geen vragen meer. De voorzitter sluit de vergadering.', outcome: 'Geen besluiten.' }
      : {}),
  };
}

const convened: MeetingContent = {
  on: 'next meeting',
  start: '09:30',
  end: '12:00',
  title: 'Overlegtafel Wmo',
  place: PLACES[2]!,
  link: 'https://vergaderen.owo.example/overlegtafel',
  state: 'CONVENED',
  items: [opening(false), ...NEXT_AGENDA, closing(false)],
};

const planned: MeetingContent = {
  on: 'tuesday 84',
  start: '13:30',
  end: '16:00',
  title: 'Overlegtafel Wmo',
  place: PLACES[1]!,
  state: 'PLANNED',
  items: [opening(false)],
};
