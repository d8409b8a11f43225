import type { ClauseContent, ProposalContent } from '../../content.ts';
import { prose } from '../../prose.ts';

const volunteers: ClauseContent = {
  article: '8.5',
  heading: 'Vrijwilligers',
  oldText: '',
  newText: prose`
    Aanbieder mag het vervoer laten rijden door vrijwilligers. De vrijwilliger heeft een rijbewijs en een verklaring omtrent het gedrag, en is tijdens de rit verzekerd door
    aanbieder.`,
};

/** Published three times, with a deadline that was extended once. */
export const vervoer: ProposalContent = {
  key: 'vervoer',
  owner: '0086',
  state: 'PUBLISHED',
  title: 'Vervoer van en naar dagactiviteiten',
  summary: prose`
    Veel cliënten kunnen niet zelf naar de dagactiviteiten komen. U regelt dan het vervoer. Wij stellen voor om een langste
    reistijd af te spreken, het vervoer per retourrit te betalen en met cliënten eerst te kijken wat zij zelf of met buren kunnen.`,
  lots: [3],
  effectiveOn: 'first of month 180',
  ground: {
    ground: 'DE_MINIMIS',
    explanation: prose`
      De extra kosten zijn ongeveer € 92.000 per jaar. Dat is samen met eerdere wijzigingen 3,1 procent van de oorspronkelijke waarde van perceel 3
      en ligt onder de drempel voor sociale diensten.`,
  },
  financialEffect: 'Ongeveer € 92.000 per jaar voor de drie gemeenten samen, vooral voor rolstoelvervoer.',
  financialEffectCents: 414_000_00,
  draftedOn: 'workday -52',
  publishedOn: 'workday -34',
  deadline: 'workday -6',
  extensions: [
    {
      on: 'workday -9',
      to: 'workday 9',
      reason:
        'De tekst is veranderd na vragen van aanbieders met een zorgboerderij. Iedereen krijgt de tijd om de nieuwe tekst te lezen.',
    },
  ],
  response: 0.4,
  sections: {
    proposal: prose`
      1. Een langste reistijd van 30 minuten voor een enkele reis vast te leggen.
      2. Het vervoer per retourrit te vergoeden, met een apart tarief voor rolstoelvervoer.
      3. Met elke cliënt eerst te bespreken wat zonder vervoer door de aanbieder kan.`,
    introduction: prose`
      In het contract van 2020 zit het vervoer in het tarief per dagdeel. Dat was eenvoudig, maar niet eerlijk: een aanbieder in een dorp waar
      iedereen met de fiets komt, kreeg hetzelfde als een zorgboerderij in het buitengebied met een eigen bus. Sinds de brandstof duurder is, melden
      aanbieders dat zij cliënten die ver weg wonen niet meer aannemen.`,
    'intended-effect': prose`
      Iedere inwoner kan naar een plek die past, ook als die niet om de hoek is. En niemand zit langer in een busje dan nodig is.`,
    arguments: prose`
      1. Betalen voor wat er gereden wordt is eerlijker dan een gemiddelde.
      2. Een grens aan de reistijd beschermt kwetsbare inwoners. Nu komt het voor dat iemand anderhalf uur in de bus zit.
      3. Samen reizen mag. Aanbieders kunnen ritten combineren, ook met elkaar.`,
    alternatives: prose`
      Vervoer aanbesteden bij een vervoerder. Dat onderzoeken we voor een volgende contractperiode.`,
    risks: prose`
      Een vergoeding per rit kan uitlokken dat er meer gereden wordt. Daarom staat in het plan van de cliënt of vervoer nodig is.`,
    finances: 'De meerkosten zijn ongeveer € 92.000 per jaar. Deze passen binnen de begroting.',
    participation: 'De tekst is besproken met zes aanbieders van dagactiviteiten en met de drie adviesraden.',
    evaluation: 'Na negen maanden kijken we naar het aantal ritten en de reistijden.',
  },
  clauses: clauses(30, false),
  laterVersions: [
    {
      on: 'workday -22',
      note: 'In artikel 8.2 is de langste reistijd 45 minuten geworden in plaats van 30. In het buitengebied bleek 30 minuten niet haalbaar.',
      sections: {
        proposal: prose`
          1. Een langste reistijd van 45 minuten voor een enkele reis vast te leggen.
          2. Het vervoer per retourrit te vergoeden, met een apart tarief voor rolstoelvervoer.
          3. Met elke cliënt eerst te bespreken wat zonder vervoer door de aanbieder kan.`,
      },
      clauses: clauses(45, false),
    },
    {
      on: 'workday -9',
      note: 'Nieuw artikel 8.5 over vrijwilligers die rijden. In artikel 8.3 is de vergoeding voor een niet afgemelde rit toegevoegd.',
      clauses: clauses(45, true),
    },
  ],
};

function clauses(minutes: number, third: boolean): ClauseContent[] {
  const noShow =
    ' Meldt een cliënt zich niet af, dan vergoedt de gemeente de heenrit, ten hoogste twee keer per maand per cliënt.';
  const fixed: ClauseContent[] = [
    {
      article: '8.1',
      heading: 'Eigen kracht eerst',
      oldText: 'Aanbieder verzorgt het vervoer van cliënten die niet zelfstandig kunnen reizen.',
      newText: prose`
        Aanbieder bespreekt met de cliënt of deze zelf, met hulp van het eigen netwerk of met het openbaar vervoer kan reizen. Kan dat niet, dan verzorgt aanbieder
        het vervoer. De uitkomst staat in het ondersteuningsplan en wordt elk jaar opnieuw bekeken.`,
    },
    {
      article: '8.2',
      heading: 'Langste reistijd',
      reason: 'Het komt nu voor dat iemand anderhalf uur in de bus zit.',
      oldText: '',
      newText: prose`
        De cliënt is per enkele reis niet langer dan ${minutes} minuten onderweg, inclusief wachttijd in het voertuig. Kan dat niet, omdat de cliënt zelf kiest voor een locatie
        die verder weg ligt, dan legt aanbieder dit vast.`,
    },
    {
      article: '8.3',
      heading: 'Vergoeding',
      oldText: 'De kosten van vervoer zijn inbegrepen in het tarief per dagdeel.',
      newText: prose`
        De gemeente vergoedt het vervoer per retourrit: € 14,20 voor vervoer en € 31,60 voor rolstoelvervoer. Het tarief per dagdeel wordt verlaagd met € 2,10.${third ? noShow : ''}`,
    },
  ];
  return third ? [...fixed, volunteers] : fixed;
}
