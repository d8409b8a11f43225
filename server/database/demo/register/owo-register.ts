import { EndReason } from '../../../register/register-kind.ts';
import type { BankruptcyFacts, EntrantFacts } from '../../../register/register-facts.ts';
import type { Day } from '../content.ts';
import type { ProviderContent } from '../providers.ts';
import { OWO } from '../regions/owo.ts';
import { starringProviders } from '../starring.ts';
import type { RegisterContent } from './content.ts';
import type { Course } from './course.ts';
import { deliveriesOf } from './deliveries.ts';
import { OWO_REFUSED, OWO_THEME_MEETINGS } from './owo-events.ts';
import { owoCourses, owoProviders } from './owo-providers.ts';
import { bankruptciesOf, subcontractorsOf } from './subcontractors.ts';
import { visitsOf } from './visits.ts';

/** What the register of OWO says beside the contracts; what comes after today is not known yet. */
export function owoRegister(today: Day): RegisterContent {
  const courses = owoCourses();
  const providers = new Map(owoProviders().map((provider) => [provider.name, provider]));
  const deliveries = deliveriesOf(courses, starringProviders(OWO).length);
  const subcontractors = subcontractorsOf(courses);
  return {
    deliveries: deliveries.filter(({ year }) => `${year + 1}-02-20` < today),
    visits: visitsOf(courses, deliveries, today),
    subcontractors,
    bankruptcies: [...bankruptMains(courses, providers), ...bankruptciesOf(subcontractors)],
    themeMeetings: OWO_THEME_MEETINGS.filter(({ date }) => date < today),
    entrants: [...admitted(courses, providers), ...OWO_REFUSED],
  };
}

/** A provider that went bankrupt did so some weeks before its contracts ended. */
function bankruptMains(courses: Course[], providers: Map<string, ProviderContent>): BankruptcyFacts[] {
  return courses.flatMap(({ provider, endings }) => {
    const bankrupt = endings.find(({ reason }) => reason === EndReason.BANKRUPTCY);
    if (!bankrupt) return [];
    const { name, kvkNumber } = providers.get(provider)!;
    return [{ kvkNumber, name, date: `${bankrupt.on.slice(0, 8)}02`, role: 'MAIN' as const }];
  });
}

const OFFERS = [
  'Begeleiding van mensen met niet-aangeboren hersenletsel door ervaringsdeskundigen.',
  'Dagactiviteiten in de avond, voor mensen die overdag werken of naar school gaan.',
  'Begeleiding in gebarentaal.',
];

/** Of those that began in 2020 some came with an offer that nobody had; the others signed late. */
function admitted(courses: Course[], providers: Map<string, ProviderContent>): EntrantFacts[] {
  const late = courses.filter(({ begins }) => '2020-05-01' <= begins && begins < '2021');
  return late.slice(0, OFFERS.length).map(({ provider }, place) => ({
    name: provider,
    kvkNumber: providers.get(provider)!.kvkNumber,
    requestedOn: `2020-01-${21 + place * 3}`,
    offer: OFFERS[place]!,
    assessment: 'Geen van de gecontracteerde aanbieders levert dit.',
    procedureOn: '2020-02-11',
    decidedOn: `2020-04-0${2 + place}`,
    outcome: 'ADMITTED',
    reason: 'Het aanbod is nieuw en onderscheidend.',
  }));
}
