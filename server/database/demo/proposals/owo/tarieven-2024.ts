import type { ProposalContent } from '../../content.ts';
import { prose } from '../../prose.ts';

export const tarieven2024: ProposalContent = {
  key: 'tarieven-2024',
  owner: '0098',
  state: 'DISCUSSED',
  title: 'Tarieven 2024: naar een reële prijs per product',
  summary: prose`
    Vanaf 1 januari 2024 gelden nieuwe tarieven voor alle vier de percelen. De tarieven zijn opnieuw opgebouwd
    uit de kosten die u werkelijk maakt: loon, reistijd, ziekteverzuim, scholing en overhead. Voor huishoudelijke
    ondersteuning stijgt het tarief het meest. U hoeft niets aan te vragen: de nieuwe tarieven gaan vanzelf in.`,
  lots: [1, 2, 3, 4],
  effectiveOn: '2024-01-01',
  ground: {
    ground: 'REVIEW_CLAUSE',
    explanation: prose`
      Artikel 12.6 van de overeenkomst bepaalt dat de gemeenten de opbouw van de tarieven een keer tijdens de looptijd
      opnieuw vaststellen, na overleg met de overlegtafel. De bepaling noemt wanneer en hoe dat gebeurt.`,
  },
  financialEffect: prose`
      De drie gemeenten samen betalen in 2024 ongeveer € 1,84 miljoen meer dan met de tarieven van 2023. Ongeveer de helft
      daarvan is indexatie die ook zonder dit voorstel nodig was.`,
  draftedOn: '2023-08-28',
  publishedOn: '2023-09-20',
  deadline: '2023-10-13',
  meeting: '2023-10-31',
  standpoint: {
    position: 'DIVIDED',
    remarks:
      'De tafel is verdeeld. De grote en middelgrote aanbieders steunen de opbouw van de tarieven. De zetel Kleine aanbieders begeleiding vindt de opslag voor overhead te laag voor een organisatie zonder eigen kantoor en staf. De zetel Kortdurend verblijf vindt het tarief per etmaal te laag. De adviesraden en de gemeenten steunen het voorstel.',
  },
  response: 0.58,
  sections: {
    proposal: prose`
      1. De bijlage Tarieven te vervangen door de nieuwe bijlage, met ingang van 1 januari 2024.
      2. De opbouw van de tarieven op te nemen in artikel 12, zodat elke aanbieder kan narekenen hoe een tarief tot stand komt.
      3. Het aparte tarief voor de was- en strijkservice te laten vervallen voor nieuwe cliënten.`,
    authority: prose`
      De colleges van burgemeester en wethouders van de drie gemeenten stellen de tarieven vast. De gemeenteraden stellen
      de begroting vast waaruit zij worden betaald.`,
    introduction: prose`
      De tarieven van 2020 zijn elk jaar met een percentage verhoogd. In die jaren veranderde er meer dan de prijs: de cao’s
      kregen andere loonschalen, het ziekteverzuim steeg en de reistijd tussen cliënten nam toe, vooral in het buitengebied.
      Aanbieders vroegen aan de overlegtafel om de tarieven opnieuw door te rekenen.

      In het voorjaar van 2023 leverden 41 aanbieders hun kostprijzen aan. Een onafhankelijk bureau rekende daarmee per product
      een laag, een midden en een hoog scenario uit. De werkgroep tarieven, met aanbieders van verschillende grootte, heeft de
      uitgangspunten besproken in drie bijeenkomsten.`,
    'intended-effect': prose`
      Een tarief waarvoor een aanbieder die doelmatig werkt goede ondersteuning kan leveren en zijn mensen volgens de cao kan
      betalen. Daarmee willen we voorkomen dat aanbieders stoppen of cliënten moeten weigeren.`,
    arguments: prose`
      1. De wet vraagt om een reële prijs. Het Besluit maatschappelijke ondersteuning noemt de kosten die daarin
      moeten zitten: beroepskracht, overhead, niet-productieve uren, reis- en opleidingskosten, indexatie en kosten van de eisen
      die de gemeenten stellen.
      2. De huidige tarieven dekken de reistijd niet. In het onderzoek was de gemiddelde reistijd 9,4 minuten per contact.
      In het tarief van 2020 was gerekend met 6 minuten.
      3. Een heldere opbouw voorkomt discussie. Wie kan narekenen hoe een tarief tot stand komt, hoeft er minder over te
      twisten.
      4. De was- en strijkservice wordt weinig gebruikt. In 2022 ging het om 38 cliënten bij vier aanbieders.`,
    alternatives: prose`
      De tarieven alleen indexeren. Dan blijven de verschillen tussen tarief en kosten bestaan, en loopt vooral perceel 1 vast.

      Een tarief per gemeente. De reistijden verschillen, maar niet zo veel dat zij drie keer zo veel werk rechtvaardigen.`,
    risks: prose`
      Het onderzoek rust op cijfers van 2022. De cao VVT 2024 is nog niet bekend. Artikel 12.4 zorgt ervoor dat een afwijking van meer
      dan 1 procentpunt achteraf wordt rechtgezet.

      Kleine aanbieders hebben een andere overhead dan grote. Eén tarief past nooit iedereen precies.`,
    finances: prose`
      De hogere tarieven kosten de drie gemeenten in 2024 samen ongeveer € 1,84 miljoen: Ooststellingwerf € 0,55 miljoen,
      Weststellingwerf € 0,60 miljoen en Opsterland € 0,69 miljoen. De bedragen staan in de begrotingen 2024 die in november aan de raden worden
      voorgelegd.`,
    participation: prose`
      De werkgroep tarieven kwam in mei, juni en augustus 2023 bij elkaar. De adviesraden kregen de uitgangspunten in
      september. Alle aanbieders kunnen schriftelijk reageren.`,
    planning: prose`
      - 20 september 2023: publicatie van dit voorstel
      - 13 oktober 2023: einde van de reactietermijn
      - 31 oktober 2023: bespreking aan de overlegtafel
      - november 2023: besluit van de drie colleges
      - 1 januari 2024: nieuwe tarieven gaan in`,
    evaluation: prose`
      In het najaar van 2024 vergelijken we met de werkgroep tarieven de nieuwe tarieven met de cijfers over het eerste halfjaar.`,
  },
  clauses: [
    {
      article: '12.1',
      heading: 'Opbouw van de tarieven',
      reason: 'U kunt voortaan zelf narekenen hoe een tarief tot stand komt.',
      oldText: prose`
        De gemeente vergoedt de geleverde ondersteuning tegen de tarieven in bijlage 3. De tarieven zijn all-in. Aanbieder brengt
        geen andere kosten in rekening bij gemeente of cliënt.`,
      newText: prose`
        De gemeente vergoedt de geleverde ondersteuning tegen de tarieven in bijlage 3. Elk tarief is opgebouwd uit de volgende onderdelen:
        a. de loonkosten van de beroepskracht volgens de cao die op de ondersteuning van toepassing is, inclusief toeslagen en werkgeverslasten;
        b. de niet-productieve uren, waaronder verlof, ziekteverzuim, scholing, overleg en registratie;
        c. de reistijd en reiskosten tussen cliënten, gerekend met 9 minuten per contact;
        d. de kosten van locatie, materiaal en voeding, voor zover zij bij het product horen;
        e. een opslag voor overhead van 18 procent en een opslag voor risico van 1,5 procent.

        De tarieven zijn all-in. Aanbieder brengt geen andere kosten in rekening bij gemeente of cliënt.`,
    },
    {
      article: '12.4',
      heading: 'Afwijking achteraf',
      reason: 'De nieuwe cao is nog niet bekend als het tarief wordt vastgesteld.',
      oldText: '',
      newText: prose`
        Blijkt na vaststelling van de tarieven dat de loonkosten door een nieuwe cao meer dan 1 procentpunt afwijken van de
        loonkosten waarmee is gerekend, dan past de gemeente de tarieven aan met ingang van de eerste dag van het kwartaal
        dat volgt op de inwerkingtreding van die cao. De aanpassing werkt niet terug over kwartalen die al zijn afgerekend.`,
    },
    {
      article: 'Bijlage 3',
      heading: 'Tarieven 2024',
      oldText: prose`
        Huishoudelijke ondersteuning: € 0,53 per minuut.

        Huishoudelijke ondersteuning met regie: € 0,57 per minuut.

        Was- en strijkservice: € 31,20 per keer.

        Begeleiding basis: € 0,97 per minuut.

        Begeleiding specialistisch: € 1,21 per minuut.

        Dagactiviteiten basis: € 34,10 per dagdeel.

        Dagactiviteiten plus: € 48,75 per dagdeel.

        Kortdurend verblijf: € 138,00 per etmaal.`,
      newText: prose`
        Huishoudelijke ondersteuning: € 0,60 per minuut.

        Huishoudelijke ondersteuning met regie: € 0,65 per minuut.

        Begeleiding basis: € 1,05 per minuut.

        Begeleiding specialistisch: € 1,31 per minuut.

        Dagactiviteiten basis: € 37,40 per dagdeel.

        Dagactiviteiten plus: € 52,90 per dagdeel.

        Kortdurend verblijf: € 151,00 per etmaal.`,
    },
    {
      article: '12.9',
      heading: 'Was- en strijkservice',
      reason: 'De service wordt weinig gebruikt; vier aanbieders leveren haar.',
      oldText: prose`
        Aanbieder kan in overleg met de cliënt de was laten verzorgen door een was- en strijkservice. De gemeente vergoedt
        deze per keer, volgens bijlage 3.`,
      newText: prose`
        Cliënten die op 31 december 2023 gebruikmaken van de was- en strijkservice houden deze tot het einde van hun
        beschikking, tegen het tarief van 2023. Voor nieuwe cliënten is de was onderdeel van de huishoudelijke ondersteuning.`,
    },
  ],
};
