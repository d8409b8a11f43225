import type { MeetingContent } from '../content.ts';
import { prose } from '../prose.ts';

const opening = (adopted: string) => ({
  subject: 'Opening en vaststellen verslag',
  purpose: 'INFORM' as const,
  minutes: 10,
  presenter: 'Voorzitter',
  explanation: 'De voorzitter opent de vergadering. De tafel stelt het verslag van de vorige keer vast.',
  notes: `De voorzitter heet iedereen welkom. ${adopted}`,
  outcome: 'Het verslag is vastgesteld.',
});

const closing = (notes: string) => ({
  subject: 'Rondvraag en sluiting',
  purpose: 'INFORM' as const,
  minutes: 10,
  presenter: 'Voorzitter',
  explanation: 'Wie heeft er nog een vraag of een mededeling?',
  notes,
  outcome: 'Geen besluiten.',
});

/** The three meetings of 2023, with the subjects that the yearly overview of that year names. */
export const OWO_MEETINGS_2023: MeetingContent[] = [
  {
    on: '2023-03-14',
    start: '13:30',
    end: '16:00',
    title: 'Overlegtafel Wmo, voorjaar 2023',
    place: 'Gemeentehuis Opsterland, Beetsterzwaag',
    state: 'MINUTES_ADOPTED',
    items: [
      opening('Het verslag van november 2022 wordt zonder wijzigingen vastgesteld.'),
      {
        subject: 'Leveringsproblemen ondersteuning bij het huishouden door personeelskrapte',
        purpose: 'STANDPOINT',
        minutes: 60,
        presenter: 'Contractmanager Ooststellingwerf',
        explanation: prose`
          In de drie gemeenten wachten ongeveer 190 inwoners op hulp bij het huishouden. Het voorstel regelt wie wat meldt, hoe wachtende
          cliënten worden verdeeld en wanneer tijdelijk minder uren mag. De tafel wordt gevraagd om een standpunt.`,
        proposal: 'leveringsproblemen',
        notes: prose`
          De aanbieders van perceel 1 herkennen het beeld. Een van hen vertelt dat in twee maanden zeven medewerkers zijn vertrokken naar de
          supermarkt om de hoek. Melden vinden zij geen bezwaar, als het bij drie getallen blijft.

          De adviesraad van Weststellingwerf vreest dat cliënten geen nee durven te zeggen tegen minder uren. Afgesproken wordt dat de brief aan cliënten
          hier duidelijk over is. De gemeente Opsterland vraagt of aanbieders ruimte in dorpen ook per postcode kunnen melden. Dat blijkt te ver te gaan.`,
        outcome:
          'De tafel steunt het voorstel, met de opmerking dat de cijfers na een jaar terugkomen aan de tafel.',
      },
      {
        subject: 'Indexatie van de tarieven: welke index past bij de sector?',
        purpose: 'DISCUSS',
        minutes: 35,
        presenter: 'Zetel Grote aanbieders',
        explanation:
          'De aanbieders vragen om een index die de lonen volgt. De tafel verkent wat er mogelijk is binnen het contract.',
        notes: prose`
          De zetel Grote aanbieders laat zien hoe de lonen en de consumentenprijzen sinds 2020 uit elkaar lopen. De gemeenten zijn bereid om
          een voorstel te maken, als het eenvoudig blijft. Er komt een werkgroep met aanbieders van verschillende grootte.`,
        outcome:
          'De gemeenten maken een voorstel voor een andere index. De werkgroep tarieven rekent twee varianten door.',
      },
      closing(
        'De adviesraad van Opsterland vraagt om stukken met minder afkortingen. De secretaris past het sjabloon aan.',
      ),
    ],
  },
  {
    on: '2023-06-20',
    start: '09:30',
    end: '12:00',
    title: 'Overlegtafel Wmo, zomer 2023',
    place: 'Gemeentehuis Weststellingwerf, Wolvega',
    state: 'MINUTES_ADOPTED',
    items: [
      opening(
        'Bij het verslag van 14 maart 2023 vraagt de zetel Dagactiviteiten om één zin over vervoer toe te voegen. Dat gebeurt.',
      ),
      {
        subject: 'Opleidingseisen begeleiders',
        purpose: 'STANDPOINT',
        minutes: 50,
        presenter: 'Contractmanager Opsterland',
        explanation: prose`
          Het voorstel maakt de eisen aan begeleiders ruimer bij lichte vragen en scherper bij zware. Er zijn ruim veertig schriftelijke reacties. De tafel wordt gevraagd om een standpunt.`,
        proposal: 'opleidingseisen',
        notes: prose`
          Over de hoofdlijn is iedereen het eens. Het gesprek gaat vooral over de grens van 25 procent voor medewerkers in opleiding. Een kleine aanbieder met drie
          begeleiders komt daar al met één leerling boven. De gemeenten zeggen toe dat zij bij aanbieders met minder dan vijf begeleiders naar redelijkheid kijken.

          De adviesraad van Opsterland is blij met het vaste aanspreekpunt. Een werkgever vraagt wie het portfolio beoordeelt; dat is de aanbieder zelf, en de gemeente kijkt mee bij
          het werkbezoek.`,
        outcome: 'De tafel steunt het voorstel. De gemeenten maken een voorbeeld van een portfolio.',
      },
      {
        subject: 'Tarievenonderzoek: uitgangspunten en planning',
        purpose: 'DISCUSS',
        minutes: 40,
        presenter: 'Contractmanager Weststellingwerf',
        explanation:
          'De werkgroep legt de uitgangspunten voor: welke kosten tellen mee, welke cijfers gebruiken we en wanneer is het klaar?',
        notes: prose`
          41 aanbieders leverden cijfers aan. De tafel vindt dat een goede basis, al zijn kleine aanbieders minder goed vertegenwoordigd. De zetel Kleine aanbieders begeleiding belt er
          nog zes na. Over de reistijd is het beeld eensgezind: zes minuten per contact is te weinig.`,
        outcome: 'De uitgangspunten zijn akkoord. Het voorstel komt op 31 oktober aan de tafel.',
      },
      {
        subject: 'Signalen over een aanbieder in zwaar weer',
        purpose: 'INFORM',
        minutes: 15,
        presenter: 'Gemeente Ooststellingwerf',
        explanation: 'Vertrouwelijke mededeling over de continuïteit bij een aanbieder.',
        closed: true,
        notes:
          'De gemeente licht toe welke gesprekken er lopen. De tafel wordt gevraagd hierover niet naar buiten te treden.',
        outcome: 'De tafel neemt kennis van de mededeling.',
      },
      closing('De zetel Kortdurend verblijf meldt dat een logeerhuis in de zomer drie weken gesloten is.'),
    ],
  },
  {
    on: '2023-10-31',
    start: '09:30',
    end: '12:00',
    title: 'Overlegtafel Wmo, najaar 2023',
    place: 'Gemeentehuis Ooststellingwerf, Oosterwolde',
    state: 'MINUTES_ADOPTED',
    items: [
      opening(
        'Het verslag van 20 juni 2023 wordt vastgesteld. Het voorbeeld van een portfolio staat op de informatiewebsite.',
      ),
      {
        subject: 'Tarieven 2024: naar een reële prijs',
        purpose: 'STANDPOINT',
        minutes: 55,
        presenter: 'Contractmanager Weststellingwerf',
        explanation: prose`
          Het voorstel bouwt de tarieven opnieuw op uit loon, reistijd, verzuim, scholing en overhead. De tafel bespreekt de reacties en wordt gevraagd om een standpunt.`,
        proposal: 'tarieven-2024',
        notes: prose`
          De contractmanager vat de reacties samen. Over de stijging bij huishoudelijke ondersteuning is iedereen tevreden. Over de opslag voor overhead lopen de meningen uiteen: grote
          aanbieders kunnen met 18 procent uit, zelfstandigen en kleine aanbieders zeggen van niet.

          De zetel Kortdurend verblijf rekent voor dat een nachtdienst met slaapwacht meer kost dan in het onderzoek staat. De gemeenten willen dat bekijken, maar niet vóór 1 januari.

          De adviesraden vragen of cliënten iets merken van het vervallen van de was- en strijkservice. Wie haar nu heeft, houdt haar tot het einde van de beschikking.`,
        outcome: prose`
          De tafel is verdeeld. De gemeenten nemen de opmerkingen over overhead en kortdurend verblijf mee naar de colleges en komen er in 2024 op terug.`,
      },
      {
        subject: 'Wijziging van de indexatiebepaling',
        purpose: 'STANDPOINT',
        minutes: 30,
        presenter: 'Contractmanager Weststellingwerf',
        explanation:
          'In maart vroeg de tafel om een index die de lonen volgt. Het voorstel ligt er nu, met een rekenvoorbeeld.',
        proposal: 'indexatie',
        notes: prose`
          Het rekenvoorbeeld dat in oktober is toegevoegd helpt. Er is waardering voor de vaste datum van 1 november. De zetel Middelgrote aanbieders vraagt om de berekening elk jaar mee
          te sturen; dat staat in artikel 12.8.`,
        outcome: 'De tafel steunt het voorstel en vraagt om elk jaar de berekening te publiceren.',
      },
      {
        subject: 'Vooruitblik: themabijeenkomst over hulp bij het huishouden, vanmiddag',
        purpose: 'INFORM',
        minutes: 15,
        presenter: 'Secretaris',
        explanation:
          'Vanmiddag is het vervolg op de inspiratiesessie van 2022, voor alle aanbieders van perceel 1.',
        notes:
          'Er zijn 34 aanmeldingen. Drie aanbieders vertellen hoe zij nieuwe medewerkers vonden en hielden.',
        outcome: 'De tafel neemt kennis van het programma.',
      },
      closing('De vergaderdata voor 2024 worden rondgestuurd.'),
    ],
  },
];
