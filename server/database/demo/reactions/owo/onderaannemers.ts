import type { TopicContent } from '../../content.ts';
import { prose } from '../../prose.ts';

export const onderaannemersReactions: TopicContent = {
  proposal: 'onderaannemers',
  spread: { SUPPORT: 30, SUPPORT_WITH_REMARKS: 44, OPPOSE: 18, NEUTRAL: 8 },
  letters: [
    {
      fits: 'R',
      sizes: ['SMALL', 'MEDIUM'],
      text: prose`
        Wij werken met vier zelfstandigen die al jaren bij ons komen. Cliënten merken het verschil met onze eigen medewerkers niet. Onder de nieuwe tekst zijn zij onderaannemer en moeten wij voor ieder van hen toestemming vragen en elk jaar papieren verzamelen.

        Dat is te doen, als het formulier kort is. Wij vragen u wel om de mensen die er nu werken zonder nieuwe toestemming te laten doorgaan.`,
    },
    {
      fits: 'S',
      sizes: ['LARGE', 'MEDIUM'],
      text: prose`
        Wij zijn het eens met de korte keten. In 2023 kwamen wij erachter dat een onderaannemer van ons het werk had doorgegeven aan een uitzendbureau. Wij hebben de samenwerking toen beëindigd, maar konden ons niet op het contract beroepen. Met artikel 7.3 kan dat wel.`,
    },
    {
      fits: 'O',
      sizes: ['SMALL'],
      text: 'Ik bén een zelfstandige. Ik werk voor drie aanbieders en moet straks drie keer dezelfde stapel aanleveren. Maak één register waarin ik mij een keer per jaar meld.',
    },
  ],
  points: [
    {
      fits: 'SR',
      text: 'Een vaste termijn van tien werkdagen is {een verbetering|fijn}; {nu wachten wij soms vijf weken|we hadden laatst na een maand nog niets gehoord}.',
    },
    {
      fits: 'SR',
      text: 'Niet verder uitbesteden {vinden wij vanzelfsprekend|staat al in onze eigen contracten}.',
    },
    {
      fits: 'RO',
      text: 'Een zelfstandige als onderaannemer aanmerken is {veel werk|onnodig zwaar}. {Een lijst per kwartaal zou genoeg zijn.|Zij vallen onder onze verzekering en ons toezicht.}',
    },
    {
      fits: 'RO',
      text: 'Bij ziekte moeten wij {dezelfde dag|binnen een dag} iemand kunnen inzetten. {Tien werkdagen wachten kan dan niet.|Neem een spoedregeling op.}',
    },
    {
      fits: 'R',
      text: 'Wat moet de jaarlijkse controle {precies inhouden|opleveren}? {Een checklist voorkomt dat iedereen iets anders doet.|Diploma’s en een verklaring omtrent het gedrag?}',
    },
    {
      fits: 'RN',
      text: 'Geldt de toestemming voor {alle drie gemeenten tegelijk|één gemeente of voor alle}? Eén formulier suggereert van wel.',
    },
    {
      fits: 'O',
      text: 'De gemeenten leggen steeds meer controle bij {ons|de hoofdaannemer}, zonder dat daar {uren|geld} tegenover staan.',
    },
    {
      fits: 'SR',
      sizes: ['MEDIUM', 'LARGE'],
      text: 'Toestemming bij stilzwijgen is {een goede prikkel|praktisch}. {Drie maanden is wel kort.|Maak er zes maanden van.}',
    },
    { fits: 'N', text: 'Wij werken {niet met onderaannemers|alleen met eigen mensen}.' },
  ],
  comments: [
    {
      fits: 'SR',
      article: '7.1',
      quote: 'De gemeente beslist binnen tien werkdagen.',
      text: '{Mooi.|En bij spoed?}',
    },
    {
      fits: 'RO',
      article: '7.1',
      quote:
        'Een zelfstandige zonder personeel die ondersteuning levert uit naam van aanbieder is een onderaannemer.',
      text: '{Voor ons gaat het om elf mensen.|Graag beperken tot wie meer dan acht uur per week werkt.}',
    },
    {
      fits: 'R',
      article: '7.2',
      quote: 'elk jaar voor 1 april',
      text: '{Waarom niet tegelijk met het overzicht van 1 februari?|Graag één datum voor alles.}',
    },
    {
      fits: 'RO',
      article: '7.2',
      quote: 'zorgt hij dat de cliënten zonder onderbreking worden geholpen',
      text: 'Zonder onderbreking kan niemand beloven.',
    },
    { fits: 'SR', article: '7.3', quote: 'besteedt de ondersteuning niet verder uit', text: 'Akkoord.' },
    { fits: 'RN', article: '7.5', quote: 'het aantal cliënten', text: 'Op welke datum geteld?' },
  ],
  confidential: [
    'Eén van onze onderaannemers betaalt zijn rekeningen niet meer op tijd. Wij houden rekening met een faillissement.',
  ],
};
