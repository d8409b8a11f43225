import type { TopicContent } from '../../content.ts';
import { prose } from '../../prose.ts';

export const tarieven2024Reactions: TopicContent = {
  proposal: 'tarieven-2024',
  spread: { SUPPORT: 22, SUPPORT_WITH_REMARKS: 44, OPPOSE: 24, NEUTRAL: 10 },
  letters: [
    {
      fits: 'O',
      sizes: ['SMALL'],
      text: prose`
        Wij hebben het voorstel met ons accountantskantoor doorgerekend. Voor een organisatie van onze omvang is een opslag van 18 procent voor overhead niet genoeg. Wij hebben geen eigen
        afdeling personeelszaken, maar wel een dossierhouder, een vertrouwenspersoon, een klachtenregeling, een ECD en een boekhouder. Die kosten zijn voor zes mensen bijna even hoog als voor zestig.

        Als wij de opbouw in artikel 12.1 invullen met onze eigen cijfers, komen wij 4,60 euro per uur tekort. Dat vangen we nu op doordat mijn man en ik de administratie 's avonds zonder vergoeding doen. Dat houdt een keer op.

        Wij vragen u om een aparte opslag voor aanbieders met een omzet onder de drie ton.`,
    },
    {
      fits: 'R',
      sizes: ['LARGE'],
      text: prose`
        Wij steunen het voorstel op hoofdlijnen. Het onderzoek is zorgvuldig gedaan en wij herkennen de uitkomsten voor begeleiding. De keuze om de opbouw van het tarief in het contract op te nemen vinden wij een grote
        verbetering; het maakt het gesprek de komende jaren zakelijker.

        Op drie punten vragen wij aandacht. Ten eerste de reistijd. Negen minuten per contact klopt als gemiddelde, maar in de dorpen aan de randen rijden onze medewerkers twintig minuten. Als het aandeel
        korte indicaties groeit, stijgt de reistijd per geleverd uur vanzelf mee.

        Ten tweede het ziekteverzuim. In het onderzoek is gerekend met 6,1 procent. Bij ons was het in 2022 8,3 procent en dit jaar tot nu toe 7,9 procent. Wij verwachten niet dat het snel terugkeert naar het
        oude niveau.

        Ten derde de was- en strijkservice. Het aantal gebruikers is klein, maar het zijn juist mensen die geen wasmachine kunnen bedienen. Wie rekent de extra minuten mee in de indicatie?

        Wij stellen voor om in het najaar van 2024 niet alleen de tarieven, maar ook deze drie aannames te evalueren.`,
    },
    {
      fits: 'S',
      sizes: ['SMALL', 'MEDIUM'],
      text: 'Akkoord. Eindelijk een tarief voor huishoudelijke ondersteuning waarmee we nieuwe mensen kunnen aannemen. Geen verdere opmerkingen.',
    },
    {
      fits: 'O',
      sizes: ['SMALL', 'MEDIUM'],
      text: prose`
        Wij runnen een logeerhuis met zes kamers. Het voorgestelde tarief van € 151,00 per etmaal dekt de kosten niet. Er is elke nacht iemand wakker of slapend aanwezig, ook als er twee gasten zijn in plaats van zes. In het onderzoek is
        uitgegaan van een bezetting van 85 procent. Onze bezetting was vorig jaar 61 procent, en dat ligt niet aan ons: mensen plannen rond vakanties.

        Zonder aanpassing moeten wij overwegen om met dit perceel te stoppen. Dat zouden wij verschrikkelijk vinden voor de gezinnen die op ons rekenen.`,
    },
    {
      fits: 'N',
      sizes: ['SMALL'],
      text: 'Wij hebben geen cliënten meer in deze gemeenten en laten het oordeel over de tarieven aan anderen.',
    },
  ],
  points: [
    {
      fits: 'SR',
      text: 'Het is {goed|prettig} dat wij voortaan kunnen narekenen hoe een tarief tot stand komt.',
    },
    {
      fits: 'SR',
      lots: [1],
      text: 'De stijging bij huishoudelijke ondersteuning is {nodig|meer dan nodig}. {Wij kunnen er de nieuwe loonschalen van betalen.|Zonder die stijging zouden wij een wachtlijst houden.}',
    },
    {
      fits: 'S',
      text: 'Wij {kunnen instemmen|zijn het eens} met de nieuwe tarieven {en de ingangsdatum|per 1 januari 2024}.',
    },
    {
      fits: 'SRN',
      lots: [2],
      text: 'Voor begeleiding komt het tarief {in de buurt van|dicht bij} onze kostprijs. {Dat is voor het eerst sinds 2020.|Het verschil is nog ongeveer een half procent.}',
    },
    {
      fits: 'RO',
      sizes: ['SMALL'],
      text: 'Een opslag van 18 procent voor overhead is voor een kleine aanbieder te {laag|krap}. {Onze vaste kosten verdelen we over weinig uren.|Een accountant rekent voor ons hetzelfde als voor een grote organisatie.}',
    },
    {
      fits: 'RO',
      lots: [4],
      text: 'Het tarief voor kortdurend verblijf gaat uit van een bezetting die wij {nooit|in geen enkel jaar} halen. {Een leeg bed kost ons evenveel als een vol bed.|Wij vragen om een vergoeding voor beschikbaarheid.}',
    },
    {
      fits: 'RO',
      text: 'De reistijd van 9 minuten per contact is in {het buitengebied|de kleinere dorpen} niet haalbaar. {Wij meten gemiddeld 13 minuten.|Onze planning rekent met 12 minuten.}',
    },
    {
      fits: 'R',
      text: 'Wij vragen om de cijfers van {2023|het eerste halfjaar} mee te nemen, omdat die van 2022 al weer achterhaald zijn.',
    },
    {
      fits: 'RO',
      text: 'De loonstijging in de nieuwe cao is nog niet bekend. Een correctie pas boven 1 procentpunt betekent dat wij {het eerste deel zelf dragen|het risico krijgen}.',
    },
    {
      fits: 'ON',
      lots: [1],
      text: 'Het vervallen van de was- en strijkservice {raakt|treft} mensen die geen andere oplossing hebben. {Wij verzorgen de was nu voor elf cliënten.|In minuten is dat niet op te vangen.}',
    },
    {
      fits: 'RO',
      lots: [3],
      text: 'Bij dagactiviteiten zijn de kosten van {energie en huur|het gebouw} sinds 2022 met {ruim een derde|bijna 40 procent} gestegen. Wij zien dat niet terug in het tarief per dagdeel.',
    },
    {
      fits: 'R',
      sizes: ['MEDIUM', 'LARGE'],
      text: 'Wij adviseren om de opslag voor risico te verhogen van 1,5 naar {2|2,5} procent. Die ruimte is nodig om een tegenvaller {zelf op te vangen|zonder hulp van de gemeente te dragen}.',
    },
    {
      fits: 'R',
      sizes: ['MEDIUM', 'LARGE'],
      text: 'De normtijd voor scholing is krap, zeker met de opleidingseisen die in september zijn ingegaan. {Een medewerker in opleiding vraagt een dagdeel begeleiding per week.|Wij rekenen met 3 procent van de uren.}',
    },
    {
      fits: 'O',
      text: 'Het voorstel komt laat. {Wij hebben onze begroting voor 2024 al vastgesteld.|Tussen besluit en ingangsdatum zitten maar zes weken.}',
    },
    {
      fits: 'N',
      text: 'Wij hebben {geen bezwaar|geen mening over de hoogte}, maar vragen om de tarieven {ook als bestand|in een rekenblad} beschikbaar te stellen.',
    },
    {
      fits: 'RN',
      text: 'Kunt u in de toelichting opnemen welke cao per product is gebruikt? {Wij vallen onder de cao Sociaal Werk, niet onder VVT.|Voor ons geldt de cao Gehandicaptenzorg.}',
    },
    {
      fits: 'SR',
      sizes: ['LARGE'],
      text: 'In twee andere regio’s is de opbouw van de tarieven al eerder in het contract vastgelegd. De ervaring is dat het aantal bezwaren daarna sterk daalt.',
    },
    {
      fits: 'RO',
      lots: [2],
      text: 'Het verschil tussen begeleiding basis en specialistisch is te klein. {Een medewerker met een hbo-diploma kost ons per uur bijna 11 euro meer.|Voor zware problematiek vinden we zo geen mensen.}',
    },
  ],
  comments: [
    {
      fits: 'RO',
      article: '12.1',
      quote: 'gerekend met 9 minuten per contact',
      text: '{Wij meten 13 minuten.|In het buitengebied is dit te weinig. Kan er een toeslag komen per postcodegebied?}',
    },
    {
      fits: 'RO',
      article: '12.1',
      quote: 'een opslag voor overhead van 18 procent',
      text: 'Voor {kleine aanbieders|zelfstandigen} is dit te laag. {Wij stellen 22 procent voor.|Graag een staffel naar omzet.}',
    },
    {
      fits: 'RN',
      article: '12.1',
      quote: 'de cao die op de ondersteuning van toepassing is',
      text: 'Welke cao geldt als een aanbieder er twee heeft?',
    },
    {
      fits: 'RO',
      article: '12.4',
      quote: 'meer dan 1 procentpunt',
      text: 'Graag {0,5 procentpunt|geen drempel}. {Bij een loonsom van een miljoen is 1 procentpunt veel geld.|Nu dragen wij het eerste deel altijd zelf.}',
    },
    {
      fits: 'RO',
      article: '12.4',
      quote: 'De aanpassing werkt niet terug over kwartalen die al zijn afgerekend.',
      text: 'Een cao geldt vaak wél met terugwerkende kracht. Dan betalen wij het verschil.',
    },
    {
      fits: 'O',
      article: 'Bijlage 3',
      quote: 'Kortdurend verblijf: € 151,00 per etmaal.',
      text: 'Dit dekt de nachtdienst niet.',
    },
    {
      fits: 'SR',
      article: 'Bijlage 3',
      quote: 'Huishoudelijke ondersteuning: € 0,60 per minuut.',
      text: 'Hiermee kunnen wij uit de voeten.',
    },
    {
      fits: 'RON',
      article: '12.9',
      quote: 'Voor nieuwe cliënten is de was onderdeel van de huishoudelijke ondersteuning.',
      text: '{Komen er dan ook extra minuten in de beschikking?|Wie legt dit uit aan de cliënt?}',
    },
  ],
  confidential: [
    'Onze kostprijs voor begeleiding basis was in 2022 {€ 1,09|€ 1,12|€ 1,07} per minuut, waarvan {€ 0,74|€ 0,77} loon. Wij delen dit alleen met de gemeenten.',
    'De berekening in de bijlage bevat onze loonschalen en ons verzuim per team. Wij willen niet dat andere aanbieders die zien.',
    'Wij verloren in 2022 {€ 41.000|€ 67.500|€ 18.200} op perceel {1|2|3}. Dat is bij onze bank bekend, maar niet bij onze medewerkers.',
  ],
};
