import type { TopicContent } from '../../content.ts';
import { prose } from '../../prose.ts';

export const vervoerReactions: TopicContent = {
  proposal: 'vervoer',
  spread: { SUPPORT: 26, SUPPORT_WITH_REMARKS: 46, OPPOSE: 20, NEUTRAL: 8 },
  letters: [
    {
      fits: 'R',
      sizes: ['SMALL'],
      text: prose`
        Onze boerderij ligt zeven kilometer van het dichtstbijzijnde dorp. De bus rijdt er sinds 2019 niet meer. Elke ochtend halen wij met één busje negen mensen op, in een rondje van 52 minuten. Degene die het eerst instapt zit dus te lang in de bus volgens uw voorstel.

        Wij kunnen twee ritten maken, maar dan hebben we een tweede chauffeur en een tweede bus nodig. Voor € 14,20 per retour gaat dat niet. Wat wel helpt: als de tijd niet voor elke dag geldt, maar gemiddeld over een week. Dan wisselen we de route om.`,
    },
    {
      fits: 'O',
      sizes: ['SMALL', 'MEDIUM'],
      text: prose`
        Het tarief per dagdeel gaat omlaag met € 2,10, ook voor aanbieders bij wie bijna iedereen op de fiets komt. Bij ons geldt dat voor veertien van de achttien deelnemers. Wij gaan er dus op achteruit, terwijl wij precies doen wat u wilt: mensen helpen om zelf te komen.

        Wij vragen u om die korting te schrappen of veel lager te maken.`,
    },
    {
      fits: 'S',
      sizes: ['MEDIUM', 'LARGE'],
      text: prose`
        Wij vinden betalen per rit eerlijker dan een gemiddelde. In onze administratie is het goed te doen, want wij registreren de ritten nu al voor de belasting. De nieuwe tekst over vrijwilligers is duidelijk; wij verzekeren onze vrijwilligers al.`,
    },
  ],
  points: [
    { fits: 'SR', text: 'Betalen per retourrit is {eerlijker|duidelijker} dan een bedrag in het dagdeel.' },
    {
      fits: 'SR',
      text: 'Dank dat u {naar ons geluisterd hebt|de tekst heeft aangepast}: {45 minuten is in het buitengebied haalbaar|dertig minuten was onmogelijk}.',
    },
    {
      fits: 'RO',
      text: 'Een vergoeding van € 14,20 dekt {de rit|brandstof en chauffeur} niet. {Wij komen uit op € 17,80.|Alleen de chauffeur kost al twaalf euro.}',
    },
    {
      fits: 'RO',
      text: 'De korting van € 2,10 per dagdeel raakt ook {deelnemers die zelf komen|aanbieders in het dorp}. {Dat is niet eerlijk.|Hoe is dat bedrag berekend?}',
    },
    {
      fits: 'R',
      text: 'Wie bepaalt of iemand zelf kan reizen? {De toegang of wij?|Een deelnemer die in mei fietst, kan dat in november niet.}',
    },
    {
      fits: 'R',
      sizes: ['SMALL'],
      text: 'Wij rijden met {vrijwilligers uit het dorp|gepensioneerde buren}. Een verklaring omtrent het gedrag is prima, {als de gemeente die betaalt|maar wie regelt dat}?',
    },
    {
      fits: 'SRN',
      text: 'Samen rijden met {een andere aanbieder|de boerderij verderop} zouden wij graag proberen. {Kan de gemeente dat in gang zetten?|Wij weten alleen niet wie waar rijdt.}',
    },
    {
      fits: 'O',
      text: 'Dit levert veel {registratie|administratie} op. {Elke rit apart declareren is niet te doen.|Wij moeten voortaan per dag bijhouden wie er meerijdt.}',
    },
    {
      fits: 'RN',
      text: 'Hoe declareren wij een rit als iemand {alleen op de heenweg meerijdt|’s middags wordt opgehaald door familie}?',
    },
    {
      fits: 'RO',
      text: 'Rolstoelvervoer vraagt {een lift en twee riemen per persoon|tien minuten extra bij elke halte}. {€ 31,60 is krap.|Een bus met lift kost ons € 64.000.}',
    },
    {
      fits: 'N',
      text: 'Onze deelnemers komen {allemaal lopend of op de fiets|met de buurtbus}. Voor ons verandert er weinig.',
    },
  ],
  comments: [
    {
      fits: 'RO',
      article: '8.2',
      quote: 'niet langer dan 30 minuten onderweg',
      text: '{Dit halen wij bij de helft van de deelnemers niet.|In het buitengebied onmogelijk: alleen de rit naar Haulerwijk duurt al 25 minuten.}',
    },
    {
      fits: 'SR',
      article: '8.2',
      quote: 'niet langer dan 45 minuten onderweg',
      text: '{Haalbaar.|Hiermee kunnen wij uit de voeten, ook op drukke dagen.}',
    },
    {
      fits: 'RO',
      article: '8.2',
      quote: 'inclusief wachttijd in het voertuig',
      text: 'Bij rolstoelen duurt instappen lang. Telt dat mee?',
    },
    {
      fits: 'RO',
      article: '8.3',
      quote: 'Het tarief per dagdeel wordt verlaagd met € 2,10.',
      text: '{Schrappen.|Hoe komt u aan dit bedrag? Ons vervoer kostte per dagdeel € 1,35.}',
    },
    {
      fits: 'RO',
      article: '8.3',
      quote: '€ 31,60 voor rolstoelvervoer',
      text: 'Te laag voor een bus met lift.',
    },
    { fits: 'SR', article: '8.3', quote: 'dan vergoedt de gemeente de heenrit', text: 'Goede aanvulling.' },
    {
      fits: 'RN',
      article: '8.5',
      quote: 'een verklaring omtrent het gedrag',
      text: 'Is die gratis voor vrijwilligers? {Graag vermelden.|Dat helpt om mensen te vinden.}',
    },
    {
      fits: 'R',
      article: '8.1',
      quote: 'elk jaar opnieuw bekeken',
      text: '{Twee keer per jaar zou beter zijn: zomer en winter.|Ook als er niets verandert?}',
    },
  ],
  confidential: [
    'Ons vervoer kost {€ 18,40|€ 16,90} per retour, inclusief afschrijving van de bus. De berekening is alleen voor de gemeenten.',
  ],
};
