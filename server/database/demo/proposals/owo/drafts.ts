import type { ProposalContent } from '../../content.ts';
import { prose } from '../../prose.ts';

/** Half finished: several obligatory sections are still empty. */
export const socialReturn: ProposalContent = {
  key: 'social-return',
  owner: '0085',
  state: 'DRAFT',
  title: 'Social return: ook stageplekken en scholing tellen mee',
  summary: prose`
    U besteedt een deel van de opdracht aan mensen met een afstand tot de arbeidsmarkt. Wij stellen voor dat ook stages en scholing van eigen medewerkers meetellen.`,
  lots: [1, 2, 3, 4],
  effectiveOn: 'first of month 240',
  ground: {
    ground: 'NOT_SUBSTANTIAL',
    explanation: 'De verplichting blijft even groot. Alleen de manier van invullen wordt ruimer.',
  },
  financialEffect: 'Geen.',
  draftedOn: 'workday -6',
  review: {
    askedOn: 'workday -3',
    remarks:
      'Goed idee. Vul de inleiding nog aan met de cijfers, en leg uit waarom de grens op € 50.000 ligt.',
  },
  sections: {
    proposal: prose`
      1. Stageplekken en leerbanen mee te tellen voor social return.
      2. De verplichting niet te laten gelden voor aanbieders met een omzet onder € 50.000 per jaar.`,
    introduction: 'Nog aan te vullen met de cijfers van vorig jaar.',
  },
  clauses: [
    {
      article: '16.1',
      heading: 'Social return',
      oldText: prose`
        Aanbieder besteedt ten minste 2 procent van de jaaromzet uit deze overeenkomst aan het laten werken van mensen met een afstand tot de arbeidsmarkt.`,
      newText: prose`
        Aanbieder met een jaaromzet uit deze overeenkomst van € 50.000 of meer besteedt ten minste 2 procent daarvan aan social return. Daaronder vallen
        banen voor mensen met een afstand tot de arbeidsmarkt, stageplekken, leerbanen en scholing van medewerkers tot en met mbo-niveau 3.`,
    },
  ],
};

/** Complete, and with a colleague for review. */
export const calamiteiten: ProposalContent = {
  key: 'calamiteiten',
  owner: '0086',
  state: 'DRAFT',
  review: { askedOn: 'workday -4' },
  title: 'Melden van calamiteiten en geweld: één loket, dezelfde dag',
  summary: prose`
    Gaat er iets ernstig mis bij de ondersteuning, dan meldt u dat bij de toezichthouder. Wij stellen voor dat u dat dezelfde werkdag doet, bij één loket voor de drie gemeenten, en dat u binnen zes
    weken laat weten wat u ervan heeft geleerd.`,
  lots: [1, 2, 3, 4],
  effectiveOn: 'first of month 200',
  ground: {
    ground: 'NOT_APPLICABLE',
    explanation: 'De wet verplicht al tot melden. Het voorstel beschrijft alleen waar en hoe.',
  },
  financialEffect: 'Geen.',
  draftedOn: 'workday -15',
  sections: {
    proposal: prose`
      1. Eén loket voor meldingen in te richten voor de drie gemeenten.
      2. De termijn voor een eerste melding te stellen op dezelfde werkdag.
      3. Een verslag van de aanbieder te vragen binnen zes weken.`,
    introduction: prose`
      De Wmo 2015 verplicht aanbieders om calamiteiten en geweld onverwijld te melden bij de toezichthouder. Nu heeft elke gemeente een eigen adres en een eigen formulier. Vorig jaar kwamen vier van
      de negen meldingen eerst bij de verkeerde gemeente terecht.`,
    'intended-effect': 'Elke melding is dezelfde dag bij de toezichthouder, en aanbieders leren van elkaar.',
    arguments: prose`
      1. Eén adres is makkelijker te onthouden op een dag waarop alles misgaat.
      2. Een verslag helpt om herhaling te voorkomen. De toezichthouder deelt de lessen zonder namen.`,
    risks:
      'Een korte termijn mag er niet toe leiden dat iemand wacht met hulp om eerst te melden. Veiligheid gaat voor.',
    finances: 'De kosten van het loket zijn voor de gemeenten.',
  },
  clauses: [
    {
      article: '7.2',
      heading: 'Eisen aan de onderaannemer',
      reason: 'Ook bij een onderaannemer kan iets misgaan.',
      oldText: 'De onderaannemer moet voldoen aan dezelfde toelatingseisen als de hoofdaannemer.',
      newText: prose`
        De onderaannemer voldoet aan dezelfde toelatingseisen als de hoofdaannemer en houdt zich aan de meldplicht van artikel 14.6.`,
    },
    {
      article: '14.6',
      heading: 'Calamiteiten en geweld',
      oldText: prose`
        Aanbieder meldt calamiteiten en geweld bij de verstrekking van ondersteuning onverwijld bij de toezichthouder van de gemeente.`,
      newText: prose`
        Aanbieder meldt calamiteiten en geweld bij de verstrekking van ondersteuning op dezelfde werkdag, en in ieder geval binnen 24 uur, bij het meldpunt van de toezichthouder van de drie
        gemeenten. Is er direct gevaar, dan gaat de veiligheid voor het melden. Een melding bevat niet meer gegevens van de cliënt dan nodig.`,
    },
    {
      article: '14.7',
      heading: 'Verslag',
      oldText: '',
      newText: prose`
        Aanbieder stuurt binnen zes weken na de melding een verslag met de oorzaak, de maatregelen en wat hij ervan heeft geleerd. De toezichthouder kan de termijn een keer met vier weken
        verlengen.`,
    },
  ],
};
