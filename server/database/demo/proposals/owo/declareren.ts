import type { ProposalContent } from '../../content.ts';
import { prose } from '../../prose.ts';

/** Open for reaction, with the deadline close by. */
export const declareren: ProposalContent = {
  key: 'declareren',
  owner: '0098',
  state: 'PUBLISHED',
  title: 'Declareren binnen 60 dagen en sneller betaald',
  summary: prose`
    U declareert nu soms maanden later. Daardoor weten de gemeenten laat wat zij uitgeven, en krijgt u laat uw geld. Wij stellen voor dat
    u binnen 60 dagen na de maand van levering declareert, en dat de gemeenten binnen 15 dagen betalen in plaats van 30. Voor
    fouten in het berichtenverkeer is er een uitzondering.`,
  lots: [1, 2, 3, 4],
  effectiveOn: 'first of month 150',
  ground: {
    ground: 'NOT_SUBSTANTIAL',
    explanation: prose`
      De wijziging gaat over termijnen in de administratie. De prijs, de aard en de omvang van de opdracht blijven gelijk.`,
  },
  financialEffect: 'Geen hogere of lagere vergoeding. U krijgt uw geld gemiddeld twee weken eerder.',
  draftedOn: 'workday -24',
  publishedOn: 'workday -11',
  deadline: 'workday 3',
  response: 0.27,
  sections: {
    proposal: prose`
      1. In artikel 10.4 een termijn van 60 dagen op te nemen voor het indienen van declaraties.
      2. De betaaltermijn in artikel 10.6 te verkorten van 30 naar 15 dagen.
      3. Een uitzondering op te nemen voor vertraging waar de aanbieder niets aan kan doen.`,
    introduction: prose`
      Declaraties komen via het berichtenverkeer binnen. In het contract staat geen uiterste termijn. Vorig jaar kwam 12 procent van de
      declaraties meer dan drie maanden na de levering binnen, en 2 procent zelfs na meer dan een jaar. Bij het opmaken van de
      jaarrekening leidt dat elk jaar tot schattingen, tot vragen van accountants en tot extra werk bij u en bij ons.`,
    'intended-effect': prose`
      Een administratie die klopt, minder uitval in het berichtenverkeer en een snellere betaling.`,
    arguments: prose`
      1. De meeste aanbieders halen deze termijn al. Van de declaraties komt 81 procent binnen 60 dagen binnen.
      2. Er staat iets tegenover. Wie op tijd declareert, krijgt sneller betaald.
      3. Cliënten krijgen hun eigen bijdrage op tijd opgelegd en worden niet verrast door een stapel rekeningen.`,
    alternatives: prose`
      Een termijn van 90 dagen. Dan is de jaarrekening nog steeds een schatting.

      Alleen een afspraak, zonder gevolgen. Die afspraak was er al in 2021 en werkte een halfjaar.`,
    risks: prose`
      Kleine aanbieders hebben soms één persoon voor de administratie. Bij ziekte lopen zij snel achter. Artikel 10.5 biedt daarom ruimte om
      uitstel te vragen.`,
    finances: prose`
      De snellere betaling kost de gemeenten eenmalig liquiditeit. De begroting verandert niet.`,
    communication: 'Na het besluit volgt een online uitleg voor medewerkers van de administratie.',
    planning:
      'Na de reactietermijn bespreekt de overlegtafel het voorstel. Daarna beslissen de drie colleges.',
  },
  clauses: [
    {
      article: '10.4',
      heading: 'Termijn voor declareren',
      reason: 'Zonder uiterste termijn is de jaarrekening een schatting.',
      oldText: prose`
        Aanbieder declareert de geleverde ondersteuning per maand achteraf, via het berichtenverkeer volgens de landelijke standaard.`,
      newText: prose`
        Aanbieder declareert de geleverde ondersteuning per maand achteraf, via het berichtenverkeer volgens de landelijke standaard, uiterlijk 60 dagen
        na afloop van de maand waarin de ondersteuning is geleverd. De gemeente hoeft een declaratie die later wordt ingediend niet te betalen, tenzij artikel
        10.5 van toepassing is.`,
    },
    {
      article: '10.5',
      heading: 'Later declareren',
      reason: 'Wie er niets aan kan doen, mag er geen last van hebben.',
      oldText: '',
      newText: prose`
        De gemeente betaalt een declaratie die na 60 dagen wordt ingediend toch, als:
        a. de toewijzing nog niet was ontvangen of een fout bevatte;
        b. het bericht op tijd was verzonden en is afgekeurd om een reden die de aanbieder niet kan verhelpen;
        c. de aanbieder voor het einde van de termijn om uitstel heeft gevraagd wegens ziekte of een storing. Het uitstel duurt ten hoogste 60 dagen.`,
    },
    {
      article: '10.6',
      heading: 'Betaling',
      reason: 'Tegenover sneller declareren staat sneller betalen.',
      oldText: 'De gemeente betaalt een goedgekeurde declaratie binnen 30 dagen na ontvangst.',
      newText: prose`
        De gemeente betaalt een goedgekeurde declaratie binnen 15 dagen na ontvangst. Betaalt de gemeente later, dan is zij de wettelijke rente
        verschuldigd zonder dat aanbieder daarom hoeft te vragen.`,
    },
  ],
};
