import type { TopicContent } from '../../content.ts';
import { prose } from '../../prose.ts';

export const opleidingseisenReactions: TopicContent = {
  proposal: 'opleidingseisen',
  spread: { SUPPORT: 40, SUPPORT_WITH_REMARKS: 38, OPPOSE: 12, NEUTRAL: 10 },
  letters: [
    {
      fits: 'SR',
      sizes: ['SMALL'],
      text: prose`
        Bij ons op het erf werkt sinds vier jaar een man die zelf verslaafd is geweest. Hij heeft geen diploma, maar hij ziet aan de manier waarop iemand het hek opendoet hoe de dag gaat worden. Volgens het oude contract mocht hij alleen
        meehelpen. Met een portfolio kan hij nu gewoon begeleider zijn.

        Wij zijn dus erg voor. Wel zien we op tegen het papierwerk. Een voorbeeld van een portfolio zou helpen.`,
    },
    {
      fits: 'O',
      sizes: ['MEDIUM', 'LARGE'],
      text: prose`
        Wij zijn geen voorstander van verlaging van de eis naar mbo-niveau 3. De vragen van cliënten worden niet lichter. Iemand die binnenkomt voor hulp bij de post, blijkt na drie gesprekken schulden, een verslaving en een kind onder toezicht te hebben.
        Daar moet een begeleider zelfstandig over kunnen oordelen.

        In onze ervaring is niveau 3 daarvoor niet opgeleid. U legt het risico bij jonge medewerkers, en die haken af. Houd niveau 4 aan als norm en sta niveau 3 toe onder begeleiding.`,
    },
    {
      fits: 'R',
      sizes: ['LARGE'],
      text: prose`
        Wij onderschrijven het doel van het voorstel: de eis moet passen bij de vraag van de cliënt. Wij leiden zelf per jaar ruim twintig mensen op en weten dus wat leren in de praktijk vraagt.

        De grens van 25 procent per product vinden wij verstandig, maar wij vragen u om die per jaar te meten en niet per maand. In september stromen veel leerlingen in en dan zitten wij er tijdelijk boven.

        Artikel 6.3 laat het oordeel over het portfolio aan een gediplomeerde collega. Wij zouden liever zien dat aanbieders elkaars portfolio’s bekijken. Dat voorkomt dat iedereen zijn eigen lat legt.

        Bij artikel 6.4 vragen wij om ruimte voor een team als vast aanspreekpunt. Veel medewerkers werken drie dagen; één vast gezicht is dan niet altijd haalbaar.`,
    },
    {
      fits: 'S',
      sizes: ['SMALL', 'MEDIUM'],
      text: 'Wij zijn het hiermee eens. Fijn dat zij-instromers nu een kans krijgen.',
    },
  ],
  points: [
    {
      fits: 'SR',
      text: 'Met deze eis kunnen wij {twee|drie} {goede kandidaten|zij-instromers} aannemen die we eerst moesten afwijzen.',
    },
    {
      fits: 'SR',
      text: 'Leren in de praktijk {past bij ons|is voor onze mensen de beste manier}, mits er tijd is voor begeleiding.',
    },
    { fits: 'S', text: 'Het onderscheid tussen basis en specialistisch is {duidelijk|helder opgeschreven}.' },
    {
      fits: 'SR',
      text: 'Goed dat ervaringsdeskundigheid {wordt erkend|een plek krijgt}. {Cliënten hebben er vaak meer aan dan aan een diploma.|Wij werken er al jaren mee.}',
    },
    {
      fits: 'RO',
      sizes: ['SMALL'],
      text: 'Met {drie|vier} begeleiders is 25 procent al {bereikt bij één leerling|te weinig voor één leerling}. {Kunt u een uitzondering maken voor kleine teams?|Zo leiden kleine aanbieders niemand meer op.}',
    },
    {
      fits: 'RO',
      text: 'Een hbo-eis voor begeleiding specialistisch is in {deze regio|het noorden} bijna niet in te vullen. {Onze vacature staat acht maanden open.|Wij hebben vier mbo’ers met twintig jaar ervaring die dit werk doen.}',
    },
    {
      fits: 'R',
      text: 'De overgangstermijn van een jaar is {kort|krap}: {een verkort traject duurt anderhalf jaar|de opleiding begint alleen in september}.',
    },
    {
      fits: 'RN',
      text: 'Wie betaalt de {scholing|uren voor werkbegeleiding}? {Die uren kunnen wij niet declareren.|In het tarief zit er nu bijna niets voor.}',
    },
    {
      fits: 'R',
      text: 'Een vast aanspreekpunt is mooi, maar bij {parttimers|wisselende diensten} {werkt een klein vast team beter|moet een tweede persoon kunnen invallen}.',
    },
    {
      fits: 'RN',
      lots: [3],
      text: 'Bij dagactiviteiten werken {vakmensen zonder zorgdiploma|een timmerman en een kok}. {Tellen zij mee als zij een portfolio hebben?|Zij zijn het hart van onze groep.}',
    },
    {
      fits: 'O',
      text: 'Dit is een verlaging van kwaliteit. {De gemeenten lossen een tekort op door de lat lager te leggen.|Cliënten merken het verschil wel degelijk.}',
    },
    {
      fits: 'O',
      text: 'Wij hebben geïnvesteerd in geschoold personeel, en zien niet terug dat {dat wordt beloond|hoger opgeleide medewerkers meer kosten}.',
    },
    {
      fits: 'N',
      text: 'Wij zetten alleen {hbo-geschoolde|gediplomeerde} medewerkers in. Voor ons verandert er niets.',
    },
    {
      fits: 'RN',
      text: 'Welke richtingen vallen onder zorg en welzijn? {Wij hebben een medewerker met een diploma pedagogiek.|Is een opleiding sociaal-juridisch ook goed?}',
    },
  ],
  comments: [
    {
      fits: 'RO',
      article: '6.2',
      quote: 'ten hoogste 25 procent van de uren',
      text: '{Meet dit per jaar.|Voor kleine aanbieders graag in personen in plaats van procenten.}',
    },
    {
      fits: 'RO',
      article: '6.2',
      quote: 'een diploma op minimaal hbo-niveau in een richting zorg en welzijn',
      text: 'Niet haalbaar in onze regio. {Ervaring zou moeten meetellen.|Graag mbo-4 met vijf jaar ervaring toevoegen.}',
    },
    {
      fits: 'RN',
      article: '6.2',
      quote: 'op elke groep is tijdens de openingstijden',
      text: 'Ook tijdens de pauze? {Wij hebben dan een vrijwilliger op de groep.|Dan moet er altijd een tweede zijn.}',
    },
    {
      fits: 'SR',
      article: '6.3',
      quote: 'werkervaring van ten minste drie jaar',
      text: '{Goede termijn.|Mag dit ook werkervaring in een ander beroep zijn?}',
    },
    {
      fits: 'RN',
      article: '6.3',
      quote: 'een beoordeling door een gediplomeerde collega',
      text: 'Mag die collega van een andere aanbieder zijn? Wij zijn met zijn tweeën.',
    },
    {
      fits: 'R',
      article: '6.4',
      quote: 'ten minste een week van tevoren',
      text: 'Bij ontslag op staande voet lukt dat niet.',
    },
    {
      fits: 'RO',
      article: '6.7',
      quote: 'uiterlijk op 1 september 2024',
      text: 'Opleidingen beginnen in september 2023; wie er dan nog niet op zit, is te laat.',
    },
  ],
  confidential: [
    'Twee van onze begeleiders halen de eis niet. Wij zijn met hen in gesprek; noemt u dit alstublieft niet aan de tafel.',
  ],
};
