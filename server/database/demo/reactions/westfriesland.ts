import type { TopicContent } from '../content.ts';
import { prose } from '../prose.ts';

const managementinformatie: TopicContent = {
  proposal: 'managementinformatie',
  spread: { SUPPORT: 50, SUPPORT_WITH_REMARKS: 38, OPPOSE: 4, NEUTRAL: 8 },
  letters: [
    {
      fits: 'R',
      sizes: ['SMALL'],
      text: 'Van de 19 vragen gaan er 11 over personeel. Wij zijn met zijn tweeën. Kan er bij heel kleine aanbieders een kortere lijst komen? Wij vullen anders elf keer "niet van toepassing" in.',
    },
    {
      fits: 'S',
      sizes: ['LARGE', 'MEDIUM'],
      text: prose`
        Wij zijn blij met dit voorstel. De eerste ronde kostte ons 26 uur, vooral omdat cijfers die u al had in een andere indeling werden gevraagd. Het vaste bestand kunnen wij uit ons systeem halen.

        Wij kijken uit naar de terugkoppeling. Vergelijken met anderen hebben wij steeds gemist.`,
    },
  ],
  points: [
    {
      fits: 'SR',
      text: 'Minder vragen is {heel welkom|goed nieuws}. De vorige ronde kostte ons {twee dagen|vier dagdelen}.',
    },
    { fits: 'SR', text: 'Een vast bestand {kunnen wij automatisch vullen|scheelt typewerk}.' },
    {
      fits: 'R',
      text: 'Graag {het bestand|de definities} ruim van tevoren. {Vorige keer veranderde er in de laatste week nog een kolom.|Wat is precies een actieve cliënt?}',
    },
    {
      fits: 'RN',
      text: 'Wie krijgt de cijfers te zien? {Wij willen niet dat concurrenten ons ziekteverzuim kennen.|Bij kleine aantallen is alles te herleiden.}',
    },
    { fits: 'SR', text: 'Dat u de uitkomsten teruggeeft {waarderen wij|maakt het de moeite waard}.' },
    { fits: 'O', text: 'Twee keer per jaar blijft {veel|te vaak}. Eén keer is genoeg.' },
    {
      fits: 'N',
      text: 'Wij hebben {nog geen cliënten|pas drie cliënten} in de regio en kunnen weinig leveren.',
    },
  ],
  comments: [
    {
      fits: 'R',
      article: '11.1',
      quote: 'uiterlijk op 1 maart en 1 september',
      text: '1 september valt in de vakantie. {Liever 1 oktober.|Graag half september.}',
    },
    { fits: 'SR', article: '11.1', quote: 'vraagt opdrachtgever niet opnieuw', text: 'Heel goed.' },
    {
      fits: 'RN',
      article: '11.2',
      quote: 'minder dan vijf opdrachtnemers',
      text: 'Bij kortdurend verblijf zijn wij met vier. {Dan zien wij dus niets.|Blijft dan alles leeg?}',
    },
  ],
  confidential: [],
};

const vervoer: TopicContent = {
  proposal: 'vervoer-dagbesteding',
  spread: { SUPPORT: 30, SUPPORT_WITH_REMARKS: 42, OPPOSE: 20, NEUTRAL: 8 },
  letters: [
    {
      fits: 'O',
      sizes: ['SMALL', 'MEDIUM'],
      text: prose`
        Zestig procent voor de tweede en volgende cliënt klinkt logisch, maar wij rijden altijd met vijf of zes mensen tegelijk. Nu krijgen wij voor iedereen het hele tarief en daarmee is de bus net betaald. Straks krijgen wij voor zes mensen 400 procent in plaats van 600. U noemt het samen rijden loont; bij ons loont het
        dan juist om alleen te rijden.`,
    },
    {
      fits: 'R',
      sizes: ['LARGE', 'MEDIUM'],
      text: prose`
        Wij steunen het idee. In Medemblik en Opmeer rijden drie aanbieders elke ochtend langs dezelfde straten. Voor de uitvoering is wel iemand nodig die de routes maakt. Bij ons kan dat niet naast het gewone werk. Als de regio een planner betaalt, doen wij direct mee.`,
    },
  ],
  points: [
    {
      fits: 'SR',
      text: 'Wij zien elke ochtend {halflege busjes|drie busjes in dezelfde straat}. Samen rijden is {verstandig|de toekomst}.',
    },
    {
      fits: 'RO',
      text: 'Zestig procent is {te laag|niet kostendekkend}: {de chauffeur is even lang onderweg|elke stop kost zes minuten}.',
    },
    { fits: 'R', text: 'Wie is {verantwoordelijk|verzekerd} als een cliënt van een ander in onze bus valt?' },
    {
      fits: 'R',
      text: 'Niet iedereen kan met iedereen in een bus. {Sommige cliënten raken overprikkeld.|Houd ruimte voor uitzonderingen.}',
    },
    {
      fits: 'O',
      text: 'Geldt dit ook voor {cliënten van dezelfde aanbieder|een rit die wij altijd al combineerden}? Dan is het een {bezuiniging|verkapte korting}.',
    },
    {
      fits: 'SR',
      text: 'Een grens van 50 minuten is {goed|redelijk} voor onze {oudere deelnemers|deelnemers}.',
    },
    { fits: 'N', text: 'Onze deelnemers komen {met de fiets|met eigen vervoer}.' },
  ],
  comments: [
    {
      fits: 'RO',
      article: '7.3',
      quote: 'Voor elke cliënt na de eerste in dezelfde rit',
      text: '{Alleen bij cliënten van verschillende aanbieders, hopen wij.|Dit treft ook de ritten die wij nu al combineren.}',
    },
    {
      fits: 'RO',
      article: '7.3',
      quote: '60 procent van het tarief',
      text: '75 procent zou de kosten dekken.',
    },
    {
      fits: 'SR',
      article: '7.4',
      quote: 'niet langer dan 50 minuten per enkele reis',
      text: '{Akkoord.|Voor mensen met dementie is 30 minuten al lang.}',
    },
  ],
  confidential: [
    'De bus kost ons {€ 1.140|€ 1.320} per maand. Met dit voorstel komen wij {€ 310|€ 260} tekort.',
  ],
};

const hht: TopicContent = {
  proposal: 'hht',
  spread: { SUPPORT: 62, SUPPORT_WITH_REMARKS: 26, OPPOSE: 4, NEUTRAL: 8 },
  letters: [
    {
      fits: 'S',
      sizes: ['SMALL', 'MEDIUM', 'LARGE'],
      text: 'Heel graag. Wij hebben sinds juli 212 regels handmatig hersteld, allemaal door afronding.',
    },
  ],
  points: [
    { fits: 'SR', text: 'Eén eenheid is {eenvoudiger|precies wat wij nodig hebben}.' },
    {
      fits: 'SR',
      text: 'Wij {verliezen nu minuten door afronding|ronden nu altijd naar beneden af}. Dat is straks voorbij.',
    },
    {
      fits: 'R',
      text: 'Let op de {omzetting|overgangsmaand}: {lopende toewijzingen moeten in één keer om|anders staan er twee eenheden door elkaar}.',
    },
    {
      fits: 'RN',
      text: 'Vier cijfers achter de komma {kan ons systeem niet aan|moeten wij laten programmeren}. {Twee zou genoeg zijn.|Hoeveel tijd krijgen wij daarvoor?}',
    },
    {
      fits: 'O',
      text: 'Elke wijziging kost ons {een nieuwe versie van het pakket|een dag uitzoekwerk}. Laat het zoals het is.',
    },
    { fits: 'N', text: 'Wij leveren {nog geen|weinig} HHT.' },
  ],
  comments: [
    {
      fits: 'R',
      article: '5.2',
      quote: 'afgerond op vier cijfers achter de komma',
      text: 'Twee cijfers zijn in ons pakket het maximum.',
    },
    {
      fits: 'SR',
      article: '5.3',
      quote: 'Opdrachtnemer hoeft daarvoor niets te doen.',
      text: '{Fijn.|Graag wel een bericht als het klaar is.}',
    },
  ],
  confidential: [],
};

export const WESTFRIESLAND_REACTIONS: TopicContent[] = [managementinformatie, vervoer, hht];
