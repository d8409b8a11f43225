import { prose } from '../prose.ts';
import type { AdviceContent, QuestionContent } from './content.ts';

const OOSTSTELLINGWERF = 'Adviesraad sociaal domein Ooststellingwerf';
const WESTSTELLINGWERF = 'Adviesraad sociaal domein Weststellingwerf';
const OPSTERLAND = 'Adviesraad sociaal domein Opsterland';

/** Advice of each kind; one that was replaced, one that is overdue, and one that a newcomer can still give. */
export const OWO_ADVICE: AdviceContent[] = [
  {
    proposal: 'leveringsproblemen',
    council: WESTSTELLINGWERF,
    askedOn: '2023-02-02',
    dueOn: '2023-02-28',
    given: [
      {
        on: '2023-02-22',
        verdict: 'CONDITIONAL',
        text: prose`
          De adviesraad begrijpt dat tijdelijk minder uren soms beter is dan geen hulp. Wij stemmen in als de cliënt altijd nee mag zeggen, ook zonder uitleg.
          Veel mensen durven geen nee te zeggen tegen hun vaste hulp.`,
      },
    ],
  },
  {
    proposal: 'opleidingseisen',
    council: OPSTERLAND,
    askedOn: '2023-05-11',
    dueOn: '2023-06-09',
    given: [
      {
        on: '2023-06-01',
        verdict: 'POSITIVE',
        text: prose`
          Ervaring telt. De adviesraad kent begeleiders zonder diploma die het werk uitstekend doen. Wij vinden het goed dat een gediplomeerde collega meekijkt en
          adviseren positief.`,
      },
    ],
  },
  {
    proposal: 'vervoer',
    council: OOSTSTELLINGWERF,
    askedOn: 'workday -33',
    dueOn: 'workday -10',
    question: 'Is een langste reistijd van 45 minuten haalbaar voor wie ver van een dagactiviteit woont?',
    given: [
      {
        on: 'workday -12',
        verdict: 'NEGATIVE',
        text: prose`
          De adviesraad is het niet eens met het voorstel. Van cliënten wordt gevraagd om eerst bij buren te kijken. Wie weinig mensen kent, moet dan gaan vragen om
          hulp die hij nu gewoon krijgt. Dat past niet bij mensen die juist naar de dagactiviteit gaan omdat zij alleen zijn.

          De langste reistijd vinden wij goed. Die kan blijven als de rest van het voorstel vervalt.`,
      },
    ],
  },
  {
    proposal: 'vervoer',
    council: WESTSTELLINGWERF,
    askedOn: 'workday -33',
    dueOn: 'workday -5',
  },
  {
    proposal: 'kortdurend-verblijf',
    council: OOSTSTELLINGWERF,
    askedOn: 'workday -30',
    dueOn: 'workday -10',
    given: [
      {
        on: 'workday -13',
        verdict: 'POSITIVE',
        text: prose`
          Mantelzorgers in onze gemeente vragen al jaren om zekerheid. Met dit voorstel kunnen zij een week weg plannen. De adviesraad is blij met de spoedplek en
          adviseert positief.`,
      },
    ],
  },
  {
    proposal: 'kortdurend-verblijf',
    council: OPSTERLAND,
    askedOn: 'workday -30',
    dueOn: 'workday -10',
    question: 'Wat betekent de grens van zeven dagen voor mantelzorgers?',
    given: [
      {
        on: 'workday -14',
        verdict: 'NEGATIVE',
        text: prose`
          Zeven dagen is voor mantelzorgers te lang. Een ziekenhuisopname kondigt zich niet aan. Zo kunnen wij niet instemmen.`,
      },
      {
        on: 'workday -9',
        verdict: 'CONDITIONAL',
        text: prose`
          Na een gesprek met de contractmanagers stemmen wij in, onder twee voorwaarden:

          - bij een ziekenhuisopname geldt de grens van zeven dagen niet;
          - de cliënt betaalt nooit zelf, ook niet als de gemeente later anders besluit.`,
      },
    ],
  },
  {
    proposal: 'declareren',
    council: OPSTERLAND,
    askedOn: 'workday -6',
    dueOn: 'workday 6',
    question:
      'Merken cliënten er iets van als aanbieders sneller declareren, bijvoorbeeld aan hun eigen bijdrage?',
  },
];

export const OWO_QUESTIONS: QuestionContent[] = [
  {
    seat: 'Kleine aanbieders begeleiding',
    subject: 'Declareren binnen 60 dagen',
    askedOn: 'workday -4',
    answerUntil: 'workday 3',
    text: prose`
      Aan de overlegtafel praten we over de termijn van 60 dagen. Hoe lang duurt het bij u nu tussen de levering en uw declaratie? En wat zou u nodig hebben om
      60 dagen te halen?`,
    answers: [
      {
        on: 'workday -3',
        text: 'Bij ons meestal drie weken. Alleen bij een nieuwe toewijzing duurt het soms twee maanden, omdat wij op het bericht van de gemeente wachten.',
      },
      {
        on: 'workday -3',
        text: 'Ik doe de administratie zelf, één keer per kwartaal. Voor mij wordt 60 dagen krap. Met een herinnering per e-mail zou het lukken.',
      },
      { on: 'workday -2', text: 'Zes weken. Wij hebben geen bezwaar tegen 60 dagen.' },
      {
        on: 'workday -1',
        text: 'Dat verschilt per cliënt. Fouten in het berichtenverkeer kosten ons de meeste tijd. Telt die tijd mee in de 60 dagen?',
      },
    ],
    silent: ['Zorgerf Fonkelwilg', 'Praktijk Zoemheide'],
  },
  {
    seat: 'Kortdurend verblijf',
    subject: 'Kortdurend verblijf: reserveren en annuleren',
    askedOn: 'workday -12',
    answerUntil: 'workday -3',
    text: 'Hoe vaak zegt een cliënt bij u in de laatste week af, en hoe vaak vindt u dan nog iemand anders voor de plek?',
    answers: [
      {
        on: 'workday -10',
        by: 'Logeerhuis De Kabbelhut',
        text: 'Ongeveer één keer per maand. In de helft van de gevallen vinden wij nog een andere gast.',
      },
      { on: 'workday -9', text: 'Vier keer in het afgelopen jaar, steeds door een ziekenhuisopname.' },
    ],
    silent: [],
  },
];
