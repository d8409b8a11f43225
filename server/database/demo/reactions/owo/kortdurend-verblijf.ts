import type { TopicContent } from '../../content.ts';
import { prose } from '../../prose.ts';

export const kortdurendVerblijfReactions: TopicContent = {
  proposal: 'kortdurend-verblijf',
  spread: { SUPPORT: 28, SUPPORT_WITH_REMARKS: 52, OPPOSE: 12, NEUTRAL: 8 },
  letters: [
    {
      fits: 'R',
      sizes: ['SMALL'],
      text: prose`
        Eindelijk. Wij hebben vorig jaar 31 etmalen niet kunnen verkopen doordat iemand op de dag zelf afbelde. Dat begrijpen we altijd, want er is dan iets gebeurd thuis. Maar de nachtdienst staat er.

        Zestig procent is voor ons genoeg. Wel vragen we om de zeven dagen niet in kalenderdagen te tellen. Met Pasen zijn er vier dagen waarop niemand bereikbaar is.

        Over de spoedplek: wij willen er graag een aanbieden, maar niet in juli en augustus. Dan zijn alle kamers bezet door mensen die een jaar van tevoren hebben geboekt. Kan de plek in die maanden rouleren tussen twee huizen?`,
    },
    {
      fits: 'S',
      sizes: ['SMALL', 'MEDIUM'],
      text: 'Wij zijn het eens met dit voorstel. De gezinnen die bij ons komen willen vooral zekerheid over de zomer. Reserveren tot een jaar vooruit doen wij al met een schriftje; het is goed dat het een recht wordt.',
    },
    {
      fits: 'O',
      sizes: ['LARGE', 'MEDIUM'],
      text: prose`
        Wij zien de goede bedoeling, maar vinden de beschikbaarheidsvergoeding van € 52,00 per etmaal voor een spoedplek te laag. Een vrijgehouden kamer kost ons € 118,00 per etmaal aan vaste lasten: personeel in de nacht, huur en energie. Wij kunnen daar niet
        aan beginnen.

        De termijn van vier uur vraagt bovendien dat er ook overdag altijd iemand is die een intake kan doen. Dat is bij logeerhuizen niet vanzelfsprekend. Wij stellen voor om de spoedplek onder te brengen bij een aanbieder die dag en nacht personeel heeft.`,
    },
  ],
  points: [
    { fits: 'SR', text: 'Een jaar vooruit reserveren {geeft rust|is precies waar ouders om vragen}.' },
    {
      fits: 'SR',
      text: 'De annuleringsregeling is {redelijk|een goede stap}. {De kosten lopen door, ook als het bed leeg is.|Nu dragen wij het hele risico.}',
    },
    {
      fits: 'RO',
      text: 'Zestig procent voor ten hoogste drie etmalen is {weinig|te weinig}: {een vakantieverblijf is meestal zeven nachten|bij een afzegging van een week missen wij vier nachten helemaal}.',
    },
    {
      fits: 'R',
      text: 'Hoe tonen wij aan dat de plek {niet aan een ander gegeven kon worden|leeg bleef}? {Wij hopen op vertrouwen in plaats van formulieren.|Een regel in het dossier moet genoeg zijn.}',
    },
    { fits: 'RO', text: 'De vergoeding van € 52,00 voor een spoedplek {dekt de kosten niet|is te laag}.' },
    {
      fits: 'RN',
      text: 'Geldt de regeling ook bij {ziekenhuisopname|overlijden}? {Dat staat wel in de toelichting, niet in het artikel.|Graag in het artikel zetten.}',
    },
    {
      fits: 'R',
      text: 'Een spoedplek vraagt om {een korte intake|goede overdracht}. {Wie levert de gegevens aan, ook in het weekend?|Zonder medicatielijst kunnen wij niemand opnemen.}',
    },
    {
      fits: 'N',
      text: 'Wij bieden {kortdurend verblijf|dit product} alleen aan voor {onze eigen deelnemers|mensen die wij al kennen} en hebben geen plek voor spoed.',
    },
    {
      fits: 'O',
      text: 'Waarom doet Weststellingwerf niet mee? {Wij werken in alle drie gemeenten en krijgen twee regelingen.|Dit maakt het voor cliënten onduidelijk.}',
    },
    {
      fits: 'SR',
      sizes: ['SMALL'],
      text: 'Met zekerheid over afzeggingen kunnen wij {een vaste nachtkracht aannemen|ook in november open blijven}.',
    },
  ],
  comments: [
    {
      fits: 'R',
      article: '9.2',
      quote: 'binnen vijf werkdagen',
      text: '{In januari komen alle aanvragen voor de zomer tegelijk. Dan graag tien.|Prima.}',
    },
    {
      fits: 'RO',
      article: '9.4',
      quote: 'minder dan zeven dagen voor de eerste dag van het verblijf',
      text: '{Graag veertien dagen: binnen een week vinden wij zelden een ander.|Vijf dagen zou voor mantelzorgers beter zijn.}',
    },
    {
      fits: 'RO',
      article: '9.4',
      quote: '60 procent van het tarief voor ten hoogste drie etmalen',
      text: '{Zeven etmalen zou eerlijker zijn.|Wij missen dan nog steeds het grootste deel.}',
    },
    {
      fits: 'SR',
      article: '9.4',
      quote: 'Aanbieder brengt de cliënt geen kosten in rekening.',
      text: 'Hier staan wij helemaal achter.',
    },
    {
      fits: 'RO',
      article: '9.7',
      quote: '€ 52,00 per etmaal',
      text: 'Onze vaste lasten zijn meer dan het dubbele.',
    },
    {
      fits: 'RON',
      article: '9.7',
      quote: 'binnen vier uur na aanmelding',
      text: '{Ook ’s nachts?|Zes uur is haalbaar, vier niet.}',
    },
    {
      fits: 'RN',
      article: '9.7',
      quote: 'ten hoogste veertien etmalen',
      text: 'Wat gebeurt er als er daarna nergens plek is? {Wij zetten niemand op straat.|Dat is vaker regel dan uitzondering.}',
    },
  ],
  confidential: [
    'Onze bezetting was vorig jaar {58|61|64} procent. Bij minder dan 55 procent stoppen wij met dit perceel.',
    'Wij zijn in gesprek over overname door een andere aanbieder. Dat is nog niet bekend; daarom is onze reactie alleen voor u.',
  ],
};
