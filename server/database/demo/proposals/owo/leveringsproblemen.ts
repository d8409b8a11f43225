import type { ProposalContent } from '../../content.ts';
import { prose } from '../../prose.ts';

export const leveringsproblemen: ProposalContent = {
  key: 'leveringsproblemen',
  owner: '0085',
  state: 'DISCUSSED',
  title: 'Huishoudelijke ondersteuning bij personeelskrapte: melden, verdelen en tijdelijk minder uren',
  summary: prose`
    Door een tekort aan personeel wachten inwoners op hulp bij het huishouden. Wij stellen voor dat u meldt hoeveel
    mensen bij u wachten, dat de gemeente wachtende cliënten kan verdelen over aanbieders die ruimte hebben, en dat u tijdens
    ziekte en vakantie tijdelijk minder uren mag leveren als de cliënt daarmee instemt.`,
  lots: [1],
  effectiveOn: '2023-05-01',
  ground: {
    ground: 'NOT_SUBSTANTIAL',
    explanation: prose`
      De wijziging regelt hoe partijen omgaan met tijdelijke tekorten. Zij verandert de prijs en de omvang van de opdracht niet.`,
  },
  financialEffect: 'U declareert wat u levert. Er komt geen extra vergoeding voor melden.',
  draftedOn: '2023-01-16',
  publishedOn: '2023-02-01',
  deadline: '2023-02-24',
  meeting: '2023-03-14',
  standpoint: {
    position: 'SUPPORTS_WITH_REMARKS',
    remarks:
      'De tafel steunt het voorstel. De aanbieders van perceel 1 vragen om het tijdelijk minder leveren na een jaar te bekijken met de cijfers erbij. De adviesraad van Weststellingwerf wil dat een cliënt ook nee kan zeggen zonder uitleg.',
  },
  response: 0.62,
  sections: {
    proposal: prose`
      1. Een maandelijkse melding van wachtende cliënten in te voeren voor perceel 1.
      2. De gemeente de mogelijkheid te geven een cliënt na zes weken wachten aan een andere aanbieder voor te stellen.
      3. Tijdelijk minder uren toe te staan, met instemming van de cliënt en voor ten hoogste acht weken per jaar.`,
    introduction: prose`
      In januari 2023 wachtten in de drie gemeenten ongeveer 190 inwoners op hulp bij het huishouden, van wie 60 langer dan drie
      maanden. Op de inspiratiesessie van 2022 zochten we met aanbieders naar oplossingen. Twee dingen kwamen steeds terug: niemand heeft
      overzicht van wie waar wacht, en het contract laat weinig ruimte om tijdelijk anders te leveren.`,
    'intended-effect': prose`
      Niemand wacht langer dan zes weken zonder dat er iets gebeurt. En wie minder hulp krijgt door ziekte of vakantie van de hulp, weet dat van tevoren.`,
    arguments: prose`
      1. Met een overzicht kunnen we helpen. Sommige aanbieders hebben ruimte in een dorp waar een ander een wachtlijst heeft.
      2. Tijdelijk minder is beter dan niets. Een cliënt met om de week hulp houdt het langer vol dan een cliënt zonder hulp.
      3. De cliënt beslist mee. Zonder instemming blijft de beschikking gelden zoals zij is.`,
    alternatives: prose`
      Boetes bij te late levering. Die lossen het tekort aan personeel niet op en jagen aanbieders weg.`,
    risks: prose`
      Melden kost tijd. We vragen daarom maar drie getallen per maand. Het overzicht bevat geen gegevens van cliënten.

      Tijdelijk minder mag geen gewoonte worden. Daarom geldt een grens van acht weken per kalenderjaar.`,
    finances: 'Er zijn geen extra kosten. Niet geleverde minuten worden niet gedeclareerd.',
    communication:
      'Cliënten krijgen een brief van hun gemeente waarin staat wat een aanbieder wel en niet mag vragen.',
    'next-steps':
      'Op 31 oktober 2023 is er een vervolg op de inspiratiesessie, met alle aanbieders van perceel 1.',
    evaluation: 'Na een jaar bespreken we de cijfers aan de overlegtafel.',
  },
  clauses: [
    {
      article: '5.3',
      heading: 'Start van de ondersteuning',
      oldText: prose`
        Aanbieder start de ondersteuning binnen tien werkdagen na ontvangst van de toewijzing. Aanbieder kan een cliënt niet weigeren,
        behalve om zwaarwegende redenen die hij schriftelijk meldt aan de gemeente.`,
      newText: prose`
        Aanbieder start de ondersteuning binnen tien werkdagen na ontvangst van de toewijzing. Lukt dat niet door een tekort aan
        personeel, dan meldt aanbieder dit binnen vijf werkdagen aan de cliënt en de gemeente, met de verwachte startdatum.
        Aanbieder kan een cliënt niet weigeren, behalve om zwaarwegende redenen die hij schriftelijk meldt aan de gemeente.

        Is de ondersteuning zes weken na de toewijzing niet gestart, dan kan de gemeente de cliënt een andere aanbieder voorstellen.
        Stemt de cliënt daarmee in, dan vervalt de toewijzing zonder gevolgen voor de aanbieder.`,
    },
    {
      article: '5.4',
      heading: 'Melding van wachtende cliënten',
      reason: 'Zonder overzicht kan niemand verdelen.',
      oldText: '',
      newText: prose`
        Aanbieder meldt de gemeente op de eerste werkdag van elke maand het aantal wachtende cliënten, het aantal cliënten dat langer dan
        zes weken wacht en het aantal uren per week dat hij nog kan leveren. De melding bevat geen gegevens waaraan een cliënt te herkennen is.`,
    },
    {
      article: '5.6',
      heading: 'Tijdelijk minder uren',
      oldText: prose`
        Aanbieder zorgt bij afwezigheid van een medewerker door ziekte of vakantie voor vervanging, zodat de cliënt de
        ondersteuning krijgt die in de beschikking staat.`,
      newText: prose`
        Aanbieder zorgt bij afwezigheid van een medewerker door ziekte of vakantie voor vervanging. Lukt dat niet, dan mag aanbieder
        tijdelijk ten minste de helft van de minuten uit de beschikking leveren, als:
        - de cliënt daarmee vooraf instemt en aanbieder dat vastlegt;
        - de tijdelijke vermindering per cliënt niet langer duurt dan acht weken in een kalenderjaar;
        - aanbieder voorrang geeft aan cliënten voor wie de ondersteuning niet kan wachten.`,
    },
  ],
};
