import { prose } from '../prose.ts';
import type { DecisionContent } from './content.ts';

/** The proposal of the full circle, and one on which the municipalities are still at work. */
export const OWO_DECISIONS: DecisionContent[] = [
  {
    proposal: 'leveringsproblemen',
    municipality: '0085',
    kind: 'ADOPT',
    on: '2023-04-11',
    effectiveOn: '2023-05-01',
    reason: prose`
      Het college neemt het voorstel over. Met een maandelijks overzicht kunnen wij wachtende inwoners helpen aan een aanbieder die ruimte heeft. Na een jaar
      bekijken wij de cijfers met de overlegtafel, zoals de tafel vroeg.`,
  },
  {
    proposal: 'leveringsproblemen',
    municipality: '0098',
    kind: 'ADOPT_AMENDED',
    on: '2023-04-18',
    effectiveOn: '2023-05-01',
    reason: prose`
      Het college neemt het voorstel over met één andere bepaling. De adviesraad en vijf aanbieders vroegen om de cliënt ook zonder uitleg nee te laten zeggen. Dat
      staat nu in artikel 5.6. De grens is zes weken in plaats van acht, omdat in onze gemeente de meeste vervanging binnen zes weken te regelen is.`,
    amended: {
      '5.6': prose`
        Aanbieder zorgt bij afwezigheid van een medewerker door ziekte of vakantie voor vervanging. Lukt dat niet, dan mag aanbieder
        tijdelijk ten minste de helft van de minuten uit de beschikking leveren, als:
        - de cliënt daarmee vooraf instemt en aanbieder dat vastlegt; de cliënt kan weigeren zonder een reden te geven;
        - de tijdelijke vermindering per cliënt niet langer duurt dan zes weken in een kalenderjaar;
        - aanbieder voorrang geeft aan cliënten voor wie de ondersteuning niet kan wachten.`,
    },
  },
  {
    proposal: 'leveringsproblemen',
    municipality: '0086',
    kind: 'ADOPT',
    on: '2023-04-25',
    effectiveOn: '2023-06-01',
    reason: prose`
      Het college neemt het voorstel over. Opsterland begint een maand later, omdat het berichtenverkeer met onze aanbieders per 1 juni wordt aangepast.`,
  },
  {
    proposal: 'opleidingseisen',
    municipality: '0086',
    kind: 'ADOPT',
    on: '2023-07-11',
    effectiveOn: '2023-09-01',
    reason: 'Het college neemt het voorstel over, zodat meer inwoners begeleiding krijgen.',
    draft: true,
  },
  {
    proposal: 'opleidingseisen',
    municipality: '0098',
    kind: 'HOLD',
    on: '2023-07-04',
    reason: 'Het college wacht op het voorbeeld van een portfolio waar de tafel om vroeg.',
    draft: true,
  },
];
