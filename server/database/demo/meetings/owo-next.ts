import type { AgendaItemContent } from '../content.ts';

/** The agenda of the next meeting, which is out. */
export const NEXT_AGENDA: AgendaItemContent[] = [
  {
    subject: 'Kortdurend verblijf: reserveren en annuleren',
    purpose: 'STANDPOINT',
    minutes: 45,
    presenter: 'Contractmanager Opsterland',
    explanation:
      'De reactietermijn is voorbij. De tafel bespreekt de reacties en wordt gevraagd om een standpunt over de annuleringsvergoeding en de spoedplek.',
    proposal: 'kortdurend-verblijf',
  },
  {
    subject: 'Declareren binnen 60 dagen',
    purpose: 'DISCUSS',
    minutes: 30,
    presenter: 'Contractmanager Weststellingwerf',
    explanation:
      'De aanbieders reageren nog. De tafel bespreekt alvast wat een termijn van 60 dagen betekent voor kleine aanbieders.',
    proposal: 'declareren',
  },
  {
    subject: 'Voortgang gesprek met een aanbieder over kwaliteit',
    purpose: 'INFORM',
    minutes: 15,
    presenter: 'Gemeente Opsterland',
    explanation: 'Vertrouwelijke mededeling. De stukken liggen ter inzage bij de secretaris.',
    closed: true,
  },
  {
    subject: 'Invalpool: kunnen aanbieders elkaar helpen bij ziekte?',
    purpose: 'DISCUSS',
    minutes: 25,
    presenter: 'Zetel Ondersteuning bij het huishouden',
    explanation:
      'Een aanbieder stelde dit onderwerp voor. Wat mag volgens het contract, en wat is er nodig om te beginnen?',
  },
];
