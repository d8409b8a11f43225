import { prose } from '../prose.ts';
import type { AnswersContent } from './content.ts';

/** Every reaction has its answer here: the proposal is in effect. */
export const leveringsproblemenAnswers: AnswersContent = {
  proposal: 'leveringsproblemen',
  writtenOn: '2023-03-20',
  publishedOn: '2023-04-06',
  notaOn: '2023-04-26',
  comments: [
    {
      article: '5.3',
      quote: 'zes weken na de toewijzing',
      outcome: 'NOT',
      text: prose`
        Wij houden de termijn op zes weken. De termijn telt vanaf de dag waarop u de toewijzing krijgt. Na zes weken mag de gemeente een andere aanbieder voorstellen. Dat hoeft niet: heeft u een
        startdatum afgesproken met de cliënt, dan laten wij het daarbij.`,
    },
    {
      article: '5.3',
      quote: 'zwaarwegende redenen',
      outcome: 'NOTED',
      text: prose`
        Deze woorden stonden al in het contract en veranderen niet. Denk aan agressie tegen een medewerker, of aan een woning waarin veilig werken niet kan. Een volle planning is geen zwaarwegende
        reden; daarvoor is nu de melding in artikel 5.3.`,
    },
    {
      article: '5.3',
      quote: 'dan vervalt de toewijzing zonder gevolgen voor de aanbieder',
      outcome: 'NOTED',
      text: 'Dank voor uw reactie. Deze zin blijft staan.',
    },
    {
      article: '5.4',
      quote: 'op de eerste werkdag van elke maand',
      outcome: 'NOT',
      text: prose`
        Wij houden de eerste werkdag aan. De toegang verdeelt de nieuwe aanvragen in de eerste week van de maand en heeft de cijfers dan nodig. Een schatting is genoeg: u hoeft uw maand niet eerst
        af te sluiten.`,
    },
    {
      article: '5.6',
      quote: 'niet langer duurt dan acht weken in een kalenderjaar',
      outcome: 'NOT',
      text: prose`
        De grens geldt per cliënt, ook als er twee keer iemand anders ziek is. Wij verlengen de termijn niet. Is een vaste hulp langer ziek, dan bespreekt u met de cliënt en de toegang wat er nodig
        is. Weststellingwerf heeft gekozen voor zes weken.`,
      changed: ['5.6'],
    },
    {
      article: '5.6',
      quote: 'de cliënt daarmee vooraf instemt',
      outcome: 'ADOPTED',
      text: prose`
        Mondeling mag. Een aantekening in het dossier met de datum is genoeg; de cliënt hoeft niet te tekenen. De woorden “en aanbieder dat vastlegt” laten dit toe. Wij zetten het in de uitleg bij
        het contract.`,
    },
    {
      article: '5.6',
      quote: 'voorrang geeft aan cliënten voor wie de ondersteuning niet kan wachten',
      outcome: 'ADOPTED',
      text: 'Dat doen wij. De toegang maakt met de aanbieders van perceel 1 een lijst van één bladzijde. U krijgt die voor 1 mei 2023.',
    },
  ],
  themes: [
    {
      says: /collega-aanbieders besproken/,
      outcome: 'PARTLY',
      text: prose`
        U stuurde deze reactie samen met collega-aanbieders. De melding is zo kort mogelijk gehouden: drie getallen per maand, in een bestand dat de gemeente u stuurt. Een aparte vergoeding geven wij
        niet. De overgang nemen wij voor een deel over: tot 1 augustus 2023 spreken wij niemand aan op een melding die te laat komt.`,
    },
    {
      says: /termijn van zes weken is|staat gemiddeld na zeven weken ingepland/,
      outcome: 'NOT',
      text: prose`
        Wij begrijpen dat werven tijd kost. Toch houden wij zes weken aan. Voor een inwoner is zes weken zonder hulp al lang, en in januari 2023 wachtten zestig mensen langer dan drie maanden. De
        gemeente stelt alleen een andere aanbieder voor als u geen startdatum met de cliënt heeft afgesproken.`,
    },
    {
      says: /dubbeltellingen|cijfers zullen te hoog|telt u dubbel/,
      outcome: 'PARTLY',
      text: prose`
        U heeft gelijk dat cliënten op twee lijsten kunnen staan. De melding bevat geen namen, dus wij kunnen ze niet van elkaar aftrekken. De toegang legt de cijfers daarom elk kwartaal naast de
        eigen toewijzingen. In het overzicht staat dat dubbeltelling mogelijk is.`,
    },
    {
      says: /vast moment en een vast bestand/,
      outcome: 'ADOPTED',
      text: 'U krijgt een vast bestand met drie kolommen. De indeling blijft ten minste een jaar gelijk, zodat u de cijfers uit uw planning kunt halen.',
    },
    {
      says: /mondeling te mogen vastleggen/,
      outcome: 'ADOPTED',
      text: 'De toestemming mag mondeling. Noteer de datum in het dossier. Een handtekening is niet nodig.',
    },
    {
      says: /Wie beoordeelt of een cliënt/,
      outcome: 'PARTLY',
      text: 'U beoordeelt dit zelf, omdat u de cliënt kent. Twijfelt u, dan belt u met de toegang en beslist die mee. Wij maken samen een korte lijst van situaties die altijd voorgaan.',
    },
    {
      says: /is dubbel werk/,
      outcome: 'ADOPTED',
      text: 'U hoeft het maar één keer te schrijven. Een kopie van de brief aan de cliënt is voor de gemeente genoeg. Stuur die met een bericht in het berichtenverkeer.',
    },
    {
      says: /Acht weken per jaar is/,
      outcome: 'NOT',
      text: 'Acht weken is een grens die de cliënt beschermt. Is een vaste hulp langer ziek, dan zoekt u vervanging of bespreekt u met de toegang of een andere aanbieder kan bijspringen.',
    },
    {
      says: /lost het tekort niet op|Een hoger tarief en minder losse uren/,
      outcome: 'NOTED',
      text: prose`
        Dit voorstel lost het tekort niet op. Het zorgt dat er iets gebeurt als iemand wacht. Over de tarieven hebben wij het in het najaar, bij het voorstel voor de tarieven van 2024.`,
    },
    {
      says: /Weer een lijst erbij/,
      outcome: 'NOT',
      text: 'De melding blijft, ook voor kleine aanbieders. Het zijn drie getallen. Heeft u niemand op de wachtlijst, dan is “geen” genoeg.',
    },
    {
      says: /Een overzicht per/,
      outcome: 'PARTLY',
      text: 'Wij beginnen met een overzicht per gemeente. Voor de grote dorpen delen wij het na een half jaar verder op, als er genoeg cijfers zijn.',
    },
    {
      says: /Vertelt de gemeente de cliënt/,
      outcome: 'ADOPTED',
      text: 'Ja. Elke cliënt van perceel 1 krijgt in april een brief van de gemeente. Daarin staat wat een aanbieder mag vragen, en dat nee zeggen mag.',
    },
    {
      says: /later terug mag|bij ons op de lijst blijft/,
      outcome: 'NOTED',
      text: 'Een cliënt kiest zelf een aanbieder en mag ook weer wisselen. Dat staat al in artikel 4.2 en hoeft hier niet nog eens.',
    },
    {
      says: /zelf beslist|altijd nee kan zeggen/,
      outcome: 'ADOPTED',
      text: 'De cliënt beslist. Weststellingwerf heeft er in artikel 5.6 bij gezet dat een cliënt kan weigeren zonder een reden te geven.',
      changed: ['5.6'],
    },
    {
      says: /Dat wist tot nu toe niemand|geen wachtlijst en nemen/,
      outcome: 'ADOPTED',
      text: 'Fijn dat u ruimte heeft. Die staat voortaan ook in het overzicht: u meldt hoeveel uren u nog kunt leveren. De toegang kan dan naar u verwijzen.',
      changed: ['5.4'],
    },
    {
      says: /Drie getallen per maand/,
      minor: true,
      outcome: 'NOTED',
      text: 'Dank. De melding blijft bij deze drie getallen.',
    },
    {
      says: /in de praktijk al|belden wij elf cliënten/,
      minor: true,
      outcome: 'NOTED',
      text: 'Dank dat u vertelt hoe u het nu doet. Met artikel 5.6 mag dit voortaan ook volgens het contract.',
    },
  ],
  otherwise: {
    outcome: 'NOTED',
    text: 'Dank voor uw reactie. Zij is besproken aan de overlegtafel van 14 maart 2023 en meegewogen in het besluit.',
  },
};
