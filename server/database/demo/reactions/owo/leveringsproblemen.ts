import type { TopicContent } from '../../content.ts';
import { prose } from '../../prose.ts';

export const leveringsproblemenReactions: TopicContent = {
  proposal: 'leveringsproblemen',
  spread: { SUPPORT: 34, SUPPORT_WITH_REMARKS: 44, OPPOSE: 14, NEUTRAL: 8 },
  letters: [
    {
      fits: 'SR',
      sizes: ['SMALL', 'MEDIUM'],
      text: prose`
        Wij vinden dit een eerlijk voorstel. In december belden wij elf cliënten met de vraag of zij een paar weken met de helft konden toe. Negen zeiden meteen ja, één wilde erover nadenken en één zei nee. Die mevrouw heeft haar
        uren gehouden.

        Volgens het contract mocht het eigenlijk niet. We zijn blij dat het nu wordt geregeld, met een grens erbij.`,
    },
    {
      fits: 'O',
      sizes: ['MEDIUM', 'LARGE'],
      text: prose`
        Wij begrijpen de zorgen, maar zijn niet voor artikel 5.3. Als de gemeente na zes weken een cliënt aan een ander kan voorstellen, verliezen wij cliënten op het moment dat wij net iemand hebben
        aangenomen. Een nieuwe medewerker staat gemiddeld na zeven weken ingepland. Dan is de cliënt al weg en hebben wij uren over.

        Daarmee wordt het risico om iemand aan te nemen groter, en dat is precies wat u niet wilt. Wij stellen een termijn van tien weken voor, of zes weken als er geen startdatum is afgesproken.`,
    },
    {
      fits: 'R',
      sizes: ['LARGE'],
      text: prose`
        Namens onze organisatie steunen wij het voorstel. Het sluit aan bij wat er op de inspiratiesessie is besproken.

        De maandelijkse melding vinden wij goed. Wij vragen u om een vast moment en een vast bestand, zodat wij de cijfers uit ons planningssysteem kunnen halen. Wachtende cliënten staan soms bij twee aanbieders op de lijst. Zonder
        afspraak daarover telt u dubbel.

        Bij artikel 5.6 vragen wij om de toestemming van de cliënt ook mondeling te mogen vastleggen. Onze planners bellen soms op de ochtend zelf, als iemand zich ziek meldt. Een handtekening is dan niet haalbaar.

        Tot slot: de krapte verdwijnt niet door beter te verdelen. Een hoger tarief en minder losse uren per dorp helpen meer. Wij rekenen erop dat dit in het najaar bij de tarieven terugkomt.`,
    },
    {
      fits: 'N',
      sizes: ['SMALL'],
      text: 'Wij hebben geen wachtlijst en nemen in de kern van ons dorp nog cliënten aan. Zet u dat ook in het overzicht?',
    },
  ],
  points: [
    { fits: 'SR', text: 'Drie getallen per maand {is te doen|kunnen wij zonder moeite leveren}.' },
    {
      fits: 'SR',
      text: 'Het is goed dat de cliënt {zelf beslist|altijd nee kan zeggen} over tijdelijk minder hulp.',
    },
    {
      fits: 'S',
      text: 'Wij doen dit in de praktijk al {in overleg met de cliënt|sinds vorig jaar}. Goed dat het in het contract komt.',
    },
    {
      fits: 'SRN',
      sizes: ['SMALL', 'MEDIUM'],
      text: 'Wij hebben {in twee dorpen|op maandag en vrijdag} nog ruimte. Dat wist tot nu toe niemand.',
    },
    {
      fits: 'RO',
      text: 'Een termijn van zes weken is {kort|te kort} als je iemand moet werven{ en inwerken|}. {Wij stellen acht weken voor.|Reken op tien weken.}',
    },
    {
      fits: 'R',
      text: 'Wie beoordeelt of een cliënt hulp heeft die {niet kan wachten|voorgaat}? {De aanbieder kent de cliënt, maar niet de hele wachtlijst.|Wij willen dat niet alleen beslissen.}',
    },
    {
      fits: 'RO',
      text: 'De melding binnen vijf werkdagen aan cliënt én gemeente is dubbel werk. {Kan dat via het berichtenverkeer?|Een kopie van de brief zou genoeg moeten zijn.}',
    },
    {
      fits: 'RN',
      text: 'Cliënten staan soms bij {twee|meer} aanbieders op de lijst. {Hoe voorkomt u dubbeltellingen?|De cijfers zullen te hoog uitvallen.}',
    },
    {
      fits: 'R',
      text: 'Acht weken per jaar is voor een cliënt met een vaste hulp die langdurig ziek is {niet genoeg|snel op}. Kan de gemeente in zo’n geval langer toestaan?',
    },
    {
      fits: 'O',
      text: 'Dit lost het tekort niet op. {Onze mensen vertrekken omdat zij in de winkel meer verdienen.|Er moet een beter tarief komen.}',
    },
    {
      fits: 'O',
      sizes: ['SMALL'],
      text: 'Weer een lijst erbij. {Wij doen de administratie in de avond.|Ik ben zelf de helft van de week aan het poetsen.}',
    },
    {
      fits: 'SR',
      sizes: ['MEDIUM', 'LARGE'],
      text: 'Een overzicht per {dorp|postcode} zou nog beter werken dan een overzicht per gemeente: {een medewerker op de fiets haalt geen vijftien kilometer|reistijd bepaalt bij ons wie waar werkt}.',
    },
    {
      fits: 'RN',
      text: 'Vertelt de gemeente de cliënt ook dat {de hulp tijdelijk anders kan zijn|wij dit mogen vragen}? Anders krijgen onze medewerkers de boze telefoontjes.',
    },
    {
      fits: 'R',
      text: 'Graag vastleggen dat een cliënt die naar een ander gaat, {later terug mag|bij ons op de lijst blijft} als wij weer ruimte hebben.',
    },
  ],
  comments: [
    {
      fits: 'RO',
      article: '5.3',
      quote: 'zes weken na de toewijzing',
      text: '{Maak hier acht weken van.|Vanaf welke datum telt dit: de toewijzing of het bericht?}',
    },
    {
      fits: 'RON',
      article: '5.3',
      quote: 'zwaarwegende redenen',
      text: 'Kunt u voorbeelden geven van zwaarwegende redenen?',
    },
    {
      fits: 'SR',
      article: '5.3',
      quote: 'dan vervalt de toewijzing zonder gevolgen voor de aanbieder',
      text: 'Prettig dat dit er zo duidelijk staat.',
    },
    {
      fits: 'RN',
      article: '5.4',
      quote: 'op de eerste werkdag van elke maand',
      text: '{De vijfde werkdag komt beter uit: dan is onze maand afgesloten.|Liever een week later.}',
    },
    {
      fits: 'RO',
      article: '5.6',
      quote: 'niet langer duurt dan acht weken in een kalenderjaar',
      text: '{Bij langdurige ziekte van een vaste hulp is dit te kort.|Geldt dit ook als er twee keer iemand anders ziek is?}',
    },
    {
      fits: 'R',
      article: '5.6',
      quote: 'de cliënt daarmee vooraf instemt',
      text: '{Mag dit ook mondeling, met een aantekening in het dossier?|Moet de cliënt hiervoor tekenen?}',
    },
    {
      fits: 'RN',
      article: '5.6',
      quote: 'voorrang geeft aan cliënten voor wie de ondersteuning niet kan wachten',
      text: 'Graag samen met de toegang een lijstje maken van wie dat zijn.',
    },
  ],
  confidential: [
    'Wij overwegen om {na de zomer|per 1 januari} met perceel 1 te stoppen als het tarief niet verandert. Dit weten onze medewerkers nog niet.',
    'Op dit moment zijn {drie|vier|zes} van onze medewerkers langdurig ziek. Wij willen niet dat andere aanbieders dat lezen.',
  ],
};
