import { EndReason } from '../../register/register-kind.ts';
import { FigureKey } from '../figures/figure.ts';
import { OverviewSection } from '../overview-section.ts';
import { countOf, inOneSentence } from './count.ts';
import type { OverviewWords, TextFacts } from './overview-words.ts';

const names = ({ municipalities }: TextFacts) =>
  inOneSentence(
    municipalities.map(({ name }) => name),
    'en',
  );

export const nl: OverviewWords = {
  title: (year) => `Jaaroverzicht ${year}`,
  summary: 'Samenvatting',
  knownAt: (instant) => `Geteld in het contractregister zoals het bekend was op ${instant}.`,
  corrected: 'Wat is gewijzigd',
  sections: {
    [OverviewSection.INTRODUCTION]: 'Inleiding',
    [OverviewSection.CONTRACTS]: 'Gecontracteerde aanbieders',
    [OverviewSection.ENTRANTS]: 'Toetreden van nieuwe aanbieders',
    [OverviewSection.ENDINGS]: 'Beëindigde contracten',
    [OverviewSection.SUBCONTRACTORS]: 'Onderaannemers',
    [OverviewSection.DELIVERY]: 'Aanbieders die ondersteuning hebben geleverd',
    [OverviewSection.TABLE]: 'Fysieke overlegtafel',
    [OverviewSection.VISITS]: 'Werkbezoeken en relatiegesprekken',
    [OverviewSection.THEME_MEETINGS]: 'Themabijeenkomsten',
    [OverviewSection.BANKRUPTCIES]: 'Faillissementen',
    [OverviewSection.CONTACTS]: 'Contract- en relatiebeheer',
  },
  texts: {
    [OverviewSection.INTRODUCTION]: (facts) =>
      `De gemeenten ${names(facts)} kopen de Wmo-ondersteuning samen in. Dit jaaroverzicht geeft inzicht in de contracten, de aanbieders en de gesprekken in ${facts.year}.`,
    [OverviewSection.CONTRACTS]: ({ municipalities }) =>
      `De gemeenten kopen samen in. Een aanbieder sluit met elke gemeente waar hij ondersteuning levert een eigen contract: één tot ${municipalities.length} contracten per aanbieder.`,
    [OverviewSection.ENTRANTS]: (facts) => {
      const begun = countOf(facts, FigureKey.NEW_PROVIDERS);
      const procedures = countOf(facts, FigureKey.PROCEDURES);
      return [
        begun === 0
          ? `In ${facts.year} zijn er geen nieuwe aanbieders gecontracteerd.`
          : `In ${facts.year} ${begun === 1 ? 'is 1 nieuwe aanbieder' : `zijn ${begun} nieuwe aanbieders`} gecontracteerd.`,
        'Een nieuwe aanbieder kan tijdens de looptijd toetreden met een aanbod dat nieuw en onderscheidend is: iets wat de gecontracteerde aanbieders niet kunnen leveren.',
        procedures === 0
          ? 'Deze procedure is geen enkele keer gestart.'
          : `Deze procedure is ${procedures} keer gestart.`,
      ].join(' ');
    },
    [OverviewSection.ENDINGS]: (facts) => {
      const ended = countOf(facts, FigureKey.ENDED);
      return ended === 0
        ? `In ${facts.year} is met geen enkele aanbieder het laatste contract beëindigd.`
        : `In ${facts.year} ${ended === 1 ? 'is 1 aanbieder' : `zijn ${ended} aanbieders`} gestopt in alle gemeenten.`;
    },
    [OverviewSection.SUBCONTRACTORS]: () =>
      'Een aanbieder kan de ondersteuning laten uitvoeren door een onderaannemer. De onderaannemer is aangemeld, voldoet aan dezelfde toelatingseisen en mag werken nadat de gemeente toestemming heeft gegeven.',
    [OverviewSection.DELIVERY]: (facts) =>
      `In ${facts.year} hebben ${countOf(facts, FigureKey.DELIVERED)} aanbieders in één of meer gemeenten ondersteuning geleverd.`,
    [OverviewSection.TABLE]: ({ year, tableMeetings }) =>
      `Een delegatie van de gecontracteerde aanbieders, de adviesraden sociaal domein en de gemeenten vormen samen de fysieke overlegtafel. Voorstellen om het contract te wijzigen of aan te vullen worden altijd aan deze tafel besproken; de andere aanbieders kunnen schriftelijk of per e-mail reageren. In ${year} is er ${tableMeetings.length} keer vergaderd.`,
    [OverviewSection.VISITS]: (facts) =>
      `De contractmanagers gaan regelmatig in gesprek met de aanbieders, bij voorkeur op locatie. In ${facts.year} zijn ${countOf(facts, FigureKey.VISITED)} aanbieders bezocht of uitgebreid gesproken.`,
    [OverviewSection.THEME_MEETINGS]: ({ year, themeMeetings }) =>
      themeMeetings.length === 0
        ? `In ${year} is er geen themabijeenkomst geweest.`
        : `In ${year} ${themeMeetings.length === 1 ? 'was er 1 themabijeenkomst' : `waren er ${themeMeetings.length} themabijeenkomsten`} voor de gecontracteerde aanbieders.`,
    [OverviewSection.BANKRUPTCIES]: (facts) =>
      `In ${facts.year} gingen ${countOf(facts, FigureKey.BANKRUPT_MAIN)} hoofdaannemers en ${countOf(facts, FigureKey.BANKRUPT_SUB)} onderaannemers failliet.`,
    [OverviewSection.CONTACTS]: () =>
      'Met vragen over een contract kunt u terecht bij de contractmanager van de gemeente.',
  },
  rules: {
    [OverviewSection.INTRODUCTION]: null,
    [OverviewSection.CONTRACTS]:
      'Een begindatum is de eerste en een einddatum de laatste dag dat iets geldt. Een aanbieder is gecontracteerd zolang er minstens één contract geldt.',
    [OverviewSection.ENTRANTS]:
      'Een aanbieder is nieuw als het eerste contract begint na de eerste peildatum en uiterlijk op de tweede. Een contract dat aansluit op een eerder contract is niet nieuw.',
    [OverviewSection.ENDINGS]:
      'Een aanbieder telt als gestopt als het laatste contract is geëindigd. Wie in een deel van de gemeenten stopt, of alleen met een perceel, telt daar niet bij. Stoppen met een perceel telt één keer per perceel, als de aanbieder er in al zijn gemeenten mee stopt terwijl een contract doorloopt.',
    [OverviewSection.SUBCONTRACTORS]:
      'Een onderaannemer telt vanaf de toestemming tot het einde, één keer per hoofdaannemer.',
    [OverviewSection.DELIVERY]:
      'Een aanbieder heeft geleverd als er in het jaar in minstens één gemeente cliënten waren. Ernaast staat hoeveel aanbieders er op de peildatums waren.',
    [OverviewSection.TABLE]: 'Vergaderingen die zijn gehouden, met de openbare onderwerpen.',
    [OverviewSection.VISITS]: 'Elke aanbieder telt één keer, hoe vaak er ook is gesproken.',
    [OverviewSection.THEME_MEETINGS]: null,
    [OverviewSection.BANKRUPTCIES]: null,
    [OverviewSection.CONTACTS]: null,
  },
  figures: {
    [FigureKey.CONTRACTED]: 'Aanbieders met een contract',
    [FigureKey.CONTRACTS]: 'Contracten',
    [FigureKey.NEW_PROVIDERS]: 'Nieuwe aanbieders',
    [FigureKey.NEW_CONTRACTS]: 'Nieuwe contracten',
    [FigureKey.ENDED]: 'Aanbieders gestopt in alle gemeenten',
    [FigureKey.ENDED_FOR]: 'Aanbieders gestopt om deze reden',
    [FigureKey.ENDED_PARTLY]: 'Aanbieders gestopt in een deel van de gemeenten',
    [FigureKey.ENDED_PARTLY_FOR]: 'Aanbieders gestopt in een deel van de gemeenten om deze reden',
    [FigureKey.STOPPED_LOTS]: 'Aanbieders gestopt met een perceel',
    [FigureKey.STOPPED_LOT]: 'Aanbieders gestopt met dit perceel',
    [FigureKey.SUBCONTRACTORS]: 'Onderaannemers',
    [FigureKey.DELIVERED]: 'Aanbieders die hebben geleverd',
    [FigureKey.DELIVERED_IN]: 'Aanbieders die in deze gemeente hebben geleverd',
    [FigureKey.VISITED]: 'Aanbieders bezocht of gesproken',
    [FigureKey.BANKRUPT_MAIN]: 'Faillissementen van hoofdaannemers',
    [FigureKey.BANKRUPT_SUB]: 'Faillissementen van onderaannemers',
    [FigureKey.TABLE_MEETINGS]: 'Vergaderingen van de overlegtafel',
    [FigureKey.THEME_MEETINGS]: 'Themabijeenkomsten',
    [FigureKey.REQUESTS]: 'Verzoeken om toe te treden',
    [FigureKey.PROCEDURES]: 'Procedures nieuw en onderscheidend aanbod',
    [FigureKey.ADMITTED]: 'Toegelaten aanbieders',
  },
  reasons: {
    [EndReason.NO_CLIENTS_FOR_A_YEAR]: 'langer dan 1 jaar geen cliënten',
    [EndReason.NOT_VIABLE]: 'financieel niet meer haalbaar',
    [EndReason.LEFT_REGION]: 'aanbieder trekt zich terug uit deze regio',
    [EndReason.QUALITY_NOT_MET]: 'niet voldoen aan kwaliteitseisen',
    [EndReason.BUSINESS_CEASED]: 'bedrijf beëindigd',
    [EndReason.STOPPED_WMO]: 'stopt met Wmo-ondersteuning',
    [EndReason.BANKRUPTCY]: 'faillissement',
    [EndReason.OTHER]: 'andere reden',
  },
  noReason: 'geen reden ingevuld',
  lot: (number, name) => `Perceel ${number}: ${name}`,
  columns: {
    what: 'Wat',
    count: 'Aantal',
    date: 'Datum',
    municipality: 'Gemeente',
    reason: 'Reden',
    lot: 'Perceel',
    of: 'Van',
    on: 'Peildatum',
    subjects: 'Onderwerpen',
    title: 'Titel',
    form: 'Vorm',
    role: 'Rol',
  },
  captions: {
    contracted: 'Aantal gecontracteerde aanbieders',
    contracts: 'Aantal contracten per gemeente',
    newContracts: 'Nieuwe aanbieders en contracten',
    endedFor: 'Gestopt in alle gemeenten, naar reden',
    endedPartly: 'Gestopt in een deel van de gemeenten',
    stoppedLot: 'Gestopt met een perceel',
    subcontractors: 'Aantal onderaannemers',
    delivered: 'Aanbieders die hebben geleverd',
    tableMeetings: 'Vergaderingen van de overlegtafel',
    themeMeetings: 'Themabijeenkomsten',
    contacts: 'Wie u kunt spreken',
  },
  allMunicipalities: 'Alle gemeenten samen',
  of: (value, what, on) => `${value} (${what.toLowerCase()}, ${on})`,
  forms: { MEETING: 'bijeenkomst', WEBINAR: 'webinar' },
  roles: { CONTRACT_MANAGER: 'contractmanager', SECRETARY: 'secretaris van de overlegtafel' },
  and: 'en',
};
