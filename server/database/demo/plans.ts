import { leveringsproblemenAnswers } from './answers/leveringsproblemen.ts';
import { opleidingseisenAnswers } from './answers/opleidingseisen.ts';
import { OWO_ADVICE, OWO_QUESTIONS } from './advice/owo.ts';
import { OWO_DECISIONS } from './contract/owo-decisions.ts';
import { OWO_ARTICLES } from './contract/owo-text.ts';
import { OWO_DOCUMENTS } from './documents/owo.ts';
import { AT8_DOCUMENTS, WESTFRIESLAND_DOCUMENTS } from './documents/others.ts';
import { OWO_COMMITMENTS } from './meetings/owo-commitments.ts';
import { OWO_RECORD } from './meetings/owo-record.ts';
import { OWO_TALK } from './meetings/owo-talk.ts';
import { dated, type DemoCalendar } from './calendar.ts';
import type { RegionPlan } from './compose/plan.ts';
import { DEMO_PEOPLE } from './demo-people.ts';
import { AT8_MEETINGS } from './meetings/achtkarspelen-tytsjerksteradiel.ts';
import { owoMeetings } from './meetings/owo.ts';
import { WESTFRIESLAND_MEETINGS } from './meetings/westfriesland.ts';
import { AT8_PROPOSALS } from './proposals/achtkarspelen-tytsjerksteradiel.ts';
import { OWO_PROPOSALS } from './proposals/owo.ts';
import { WESTFRIESLAND_PROPOSALS } from './proposals/westfriesland.ts';
import type { RegionContent } from './content.ts';
import { writeProviders, type ProviderContent } from './providers.ts';
import { AT8_REACTIONS } from './reactions/achtkarspelen-tytsjerksteradiel.ts';
import { OWO_REACTIONS } from './reactions/owo.ts';
import { DUTCH, FRISIAN } from './reactions/voices.ts';
import { WESTFRIESLAND_REACTIONS } from './reactions/westfriesland.ts';
import { ACHTKARSPELEN_TYTSJERKSTERADIEL } from './regions/achtkarspelen-tytsjerksteradiel.ts';
import { OWO_OVERVIEWS } from './register/owo-overviews.ts';
import { owoProviders } from './register/owo-providers.ts';
import { owoRegister } from './register/owo-register.ts';
import { OWO } from './regions/owo.ts';
import { WESTFRIESLAND } from './regions/westfriesland.ts';
import { OWO_MAILS } from './mails/owo.ts';
import { SEATS } from './seats.ts';
import { starringProviders } from './starring.ts';

/** The three demo regions. The next meeting of each is near enough that its agenda is out. */
export function demoPlans(calendar: DemoCalendar): RegionPlan[] {
  const tuesday = calendar.weekday(2, 5);
  const thursday = calendar.weekday(4, 6);
  return [
    owoPlan(calendar, tuesday),
    {
      ...common(WESTFRIESLAND, writeProviders(WESTFRIESLAND, 32, 120)),
      meetings: dated(WESTFRIESLAND_MEETINGS, calendar, thursday),
      proposals: dated(WESTFRIESLAND_PROPOSALS, calendar, thursday),
      topics: WESTFRIESLAND_REACTIONS,
      documents: WESTFRIESLAND_DOCUMENTS,
      voice: DUTCH,
    },
    {
      ...common(ACHTKARSPELEN_TYTSJERKSTERADIEL, writeProviders(ACHTKARSPELEN_TYTSJERKSTERADIEL, 44, 160)),
      meetings: dated(AT8_MEETINGS, calendar, thursday),
      proposals: dated(AT8_PROPOSALS, calendar, thursday),
      topics: AT8_REACTIONS,
      documents: AT8_DOCUMENTS,
      voice: FRISIAN,
    },
  ];
}

/** The region with everything: a register with its overviews, decisions with their contract text, answers, advice. */
function owoPlan(calendar: DemoCalendar, meetingDay: ReturnType<DemoCalendar['weekday']>): RegionPlan {
  return {
    ...common(OWO, owoProviders()),
    register: owoRegister(calendar.today),
    overviews: OWO_OVERVIEWS,
    meetings: dated(owoMeetings(calendar), calendar, meetingDay),
    proposals: dated(OWO_PROPOSALS, calendar, meetingDay),
    mails: OWO_MAILS,
    topics: OWO_REACTIONS,
    documents: dated(OWO_DOCUMENTS, calendar, meetingDay),
    record: OWO_RECORD,
    talk: dated(OWO_TALK, calendar, meetingDay),
    commitments: dated(OWO_COMMITMENTS, calendar, meetingDay),
    contract: OWO_ARTICLES,
    decisions: OWO_DECISIONS,
    answers: [leveringsproblemenAnswers, opleidingseisenAnswers],
    advice: dated(OWO_ADVICE, calendar, meetingDay),
    questions: dated(OWO_QUESTIONS, calendar, meetingDay),
    voice: DUTCH,
  };
}

function common(
  region: RegionContent,
  others: ProviderContent[],
): Pick<RegionPlan, 'region' | 'providers' | 'seats' | 'people'> {
  const providers = [...starringProviders(region), ...others];
  const people = DEMO_PEOPLE.filter(
    (person) => person.region === region.slug || (person.region === null && region === OWO),
  );
  return { region, providers, seats: SEATS[region.slug]!, people };
}
