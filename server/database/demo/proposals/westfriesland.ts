import type { ProposalContent } from '../content.ts';
import { prose } from '../prose.ts';

const managementinformatie: ProposalContent = {
  key: 'managementinformatie',
  owner: '0405',
  state: 'DISCUSSED',
  title: 'Managementinformatie: minder vragen, vast bestand',
  summary: prose`
    Twee keer per jaar vraagt de regio cijfers van u. Wij stellen voor om het aantal vragen te halveren, een vast bestand te gebruiken en alle aanbieders de
    uitkomsten terug te geven, zodat u zich kunt vergelijken.`,
  lots: [1, 2, 3, 4],
  effectiveOn: '2026-01-01',
  ground: {
    ground: 'NOT_SUBSTANTIAL',
    explanation: 'De verplichting bestaat al en wordt lichter. De opdracht verandert niet.',
  },
  financialEffect: 'Geen.',
  draftedOn: '2025-08-26',
  publishedOn: '2025-09-09',
  deadline: '2025-09-30',
  meeting: '2025-10-14',
  standpoint: {
    position: 'SUPPORTS_WITH_REMARKS',
    remarks:
      'De tafel steunt het voorstel. De zetel Kleine en middelgrote aanbieders vraagt om een vrijstelling voor aanbieders met minder dan tien cliënten.',
  },
  response: 0.6,
  sections: {
    proposal: prose`
      1. De vragenlijst van 42 naar 19 vragen terug te brengen.
      2. Gegevens aan te leveren in het vaste bestand in bijlage 4.
      3. De uitkomsten binnen acht weken terug te geven aan de aanbieders.`,
    introduction: prose`
      Bij de start van de overeenkomsten op 1 juli 2025 is afgesproken dat managementinformatie twee keer per jaar wordt opgevraagd. De eerste ronde
      liet zien dat veel vragen al uit het berichtenverkeer te beantwoorden zijn.`,
    'intended-effect': 'Minder administratie en cijfers die te vergelijken zijn.',
    arguments: prose`
      1. Wat de regio zelf al weet, hoeft zij niet te vragen.
      2. Een vast bestand kan automatisch worden gemaakt.
      3. Wie cijfers levert, wil er iets van terugzien.`,
    finances: 'Geen gevolgen.',
  },
  clauses: [
    {
      article: '11.1',
      heading: 'Managementinformatie',
      oldText: 'Opdrachtnemer levert op verzoek van opdrachtgever managementinformatie aan.',
      newText: prose`
        Opdrachtnemer levert twee keer per jaar, uiterlijk op 1 maart en 1 september, managementinformatie aan in het bestand van bijlage 4. Gegevens die in het berichtenverkeer staan,
        vraagt opdrachtgever niet opnieuw.`,
    },
    {
      article: '11.2',
      heading: 'Terugkoppeling',
      oldText: '',
      newText: prose`
        Opdrachtgever geeft binnen acht weken na sluiting van de ronde de uitkomsten terug. Gegevens van minder dan vijf opdrachtnemers worden samengevoegd, zodat zij niet tot één opdrachtnemer te
        herleiden zijn.`,
    },
  ],
};

const vervoer: ProposalContent = {
  key: 'vervoer-dagbesteding',
  owner: '0420',
  state: 'PUBLISHED',
  title: 'Vervoer naar de dagbesteding: samen rijden loont',
  summary: prose`
    U krijgt een vergoeding per retourrit. Wij stellen voor dat u de vergoeding ook houdt als u cliënten van een andere aanbieder meeneemt. Zo rijden er minder halflege busjes door de regio.`,
  lots: [3],
  effectiveOn: 'first of month 160',
  ground: {
    ground: 'DE_MINIMIS',
    explanation:
      'De waarde van de wijziging is kleiner dan € 40.000 per jaar en blijft onder 10 procent van de waarde van het perceel.',
  },
  financialEffect: 'Naar verwachting € 35.000 minder per jaar, doordat er minder ritten zijn.',
  draftedOn: 'workday -45',
  publishedOn: 'workday -33',
  deadline: 'workday -7',
  meeting: 'next meeting',
  response: 0.7,
  sections: {
    proposal: prose`
      1. Gecombineerde ritten van meer aanbieders toe te staan.
      2. Voor elke extra cliënt in dezelfde rit 60 procent van de vergoeding te betalen.`,
    introduction: prose`
      In de regio rijden elke ochtend ongeveer zestig busjes naar de dagbesteding. Een telling in vier gemeenten liet zien dat gemiddeld drie van de zeven
      stoelen bezet zijn.`,
    'intended-effect': 'Minder ritten, kortere wachttijden en minder kosten.',
    arguments: prose`
      1. De chauffeurs zijn schaars.
      2. Samen rijden is beter voor het milieu en voor de portemonnee van de gemeenten en de aanbieders.`,
    alternatives: 'Een regionale vervoerscentrale. Die kost in het eerste jaar meer dan zij oplevert.',
    risks: 'De reistijd mag niet te lang worden. Daarom geldt een grens van 50 minuten.',
    finances: 'Een besparing van ongeveer € 35.000 per jaar.',
  },
  clauses: [
    {
      article: '7.3',
      heading: 'Vervoer van en naar dagbesteding',
      oldText: prose`
        Opdrachtgever vergoedt vervoer per cliënt per retour. Het tarief verschilt voor vervoer met en zonder rolstoel.`,
      newText: prose`
        Opdrachtgever vergoedt vervoer per cliënt per retour. Het tarief verschilt voor vervoer met en zonder rolstoel. Opdrachtnemers mogen cliënten samen vervoeren. Voor elke cliënt na
        de eerste in dezelfde rit bedraagt de vergoeding 60 procent van het tarief.`,
    },
    {
      article: '7.4',
      heading: 'Reistijd',
      oldText: '',
      newText:
        'De reistijd van een cliënt bij een gecombineerde rit is niet langer dan 50 minuten per enkele reis.',
    },
  ],
};

const huishoudelijkeHulpToeslag: ProposalContent = {
  key: 'hht',
  owner: '0405',
  state: 'PUBLISHED',
  title: 'HHT: van uren naar minuten',
  summary: prose`
    Huishoudelijke ondersteuning wordt per minuut toegewezen, maar HHT per uur. Dat geeft fouten bij het declareren. Wij stellen voor om ook HHT per minuut toe te wijzen en te declareren. Het tarief
    per uur verandert niet.`,
  lots: [1],
  municipalities: ['0405', '1598', '0420', '0432'],
  effectiveOn: 'first of month 130',
  ground: {
    ground: 'NOT_SUBSTANTIAL',
    explanation: 'Alleen de eenheid verandert. De vergoeding per uur blijft dezelfde.',
  },
  financialEffect: 'Geen. Het tarief per minuut is een zestigste van het tarief per uur.',
  draftedOn: 'workday -18',
  publishedOn: 'workday -8',
  deadline: 'workday 13',
  response: 0.3,
  sections: {
    proposal:
      '1. De eenheid van HHT te veranderen van uur in minuut.\n2. Lopende toewijzingen automatisch om te zetten.',
    introduction:
      'Sinds 1 juli 2025 viel 14 procent van de declaraties voor HHT uit, bijna altijd door afronding op hele uren.',
    'intended-effect': 'Minder uitval en één eenheid voor het hele perceel.',
    arguments: '1. Eén eenheid is eenvoudiger.\n2. Afronden hoeft niet meer.',
    finances: 'Geen gevolgen.',
    planning: 'De omzetting van lopende toewijzingen duurt ongeveer vier weken.',
  },
  clauses: [
    {
      article: '5.2',
      heading: 'Eenheid HHT',
      oldText: 'HHT wordt toegewezen en gedeclareerd in uren, afgerond op hele uren per maand.',
      newText:
        'HHT wordt toegewezen en gedeclareerd in minuten per maand. Het tarief per minuut is het tarief per uur gedeeld door zestig, afgerond op vier cijfers achter de komma.',
    },
    {
      article: '5.3',
      heading: 'Lopende toewijzingen',
      oldText: '',
      newText:
        'Opdrachtgever zet lopende toewijzingen om naar minuten. Opdrachtnemer hoeft daarvoor niets te doen.',
    },
  ],
};

export const WESTFRIESLAND_PROPOSALS: ProposalContent[] = [
  managementinformatie,
  vervoer,
  huishoudelijkeHulpToeslag,
];
