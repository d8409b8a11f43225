import type { TopicContent } from '../../content.ts';
import { prose } from '../../prose.ts';

export const indexatieReactions: TopicContent = {
  proposal: 'indexatie',
  spread: { SUPPORT: 46, SUPPORT_WITH_REMARKS: 36, OPPOSE: 10, NEUTRAL: 8 },
  letters: [
    {
      fits: 'R',
      sizes: ['LARGE', 'MEDIUM'],
      text: prose`
        Wij hebben de nieuwe bepaling met terugwerkende kracht toegepast op onze omzet van 2020 tot en met 2022. Het verschil is 1,7 procent in ons voordeel. In 2023 zou het 0,9 procent in ons nadeel zijn geweest, omdat de prijzen toen
        harder stegen dan de lonen. Per saldo is de nieuwe index dus niet alleen gunstig, maar wel eerlijker. Dat is voor ons doorslaggevend.

        Wij vragen u om in artikel 12.5a op te nemen wanneer de definitieve percentages bekend zijn. Zonder datum weten wij nooit of het verschil nog komt.`,
    },
    { fits: 'S', sizes: ['SMALL'], text: 'Ik heb het rekenvoorbeeld nagerekend en snap het. Akkoord.' },
    {
      fits: 'O',
      sizes: ['SMALL'],
      text: prose`
        Wij zijn een logeerhuis. Onze grootste kosten naast personeel zijn gas, stroom, boodschappen en wassen. Die zijn in twee jaar met ruim 30 procent gestegen. In uw index tellen ze voor 10 procent mee, bij ons voor ruim een vijfde. Met deze index gaan wij
        er dus op achteruit in elk jaar dat de prijzen stijgen.`,
    },
  ],
  points: [
    {
      fits: 'S',
      text: 'Wij zijn {voor|het hiermee eens}. {Onze kosten bestaan voor negentig procent uit loon.|Dit is wat wij in het voorjaar hebben gevraagd.}',
    },
    {
      fits: 'SR',
      text: 'De vaste datum van 1 november is {erg prettig|een grote verbetering}. {Dan kan de begroting in één keer goed.|Vorig jaar hoorden wij het op 22 december.}',
    },
    {
      fits: 'SR',
      text: 'Een percentage van een onafhankelijke instantie {voorkomt gedoe|scheelt onderhandelen}.',
    },
    {
      fits: 'SR',
      text: 'Dank voor het rekenvoorbeeld; {daardoor is het ook voor niet-financiële mensen te volgen|zonder dat hadden wij het niet begrepen}.',
    },
    {
      fits: 'RO',
      lots: [4],
      text: 'Voor kortdurend verblijf klopt de verdeling 90/10 niet. {Energie en voeding wegen bij ons veel zwaarder.|Wij rekenen met 78/22.}',
    },
    {
      fits: 'RO',
      lots: [3],
      text: 'Dagactiviteiten hebben {een gebouw|een boerderij met dieren} dat ook kosten heeft. {80/20 past beter.|Graag een aparte verdeling voor perceel 3.}',
    },
    {
      fits: 'R',
      text: 'De nacalculatie in het jaar daarna betekent dat wij {een jaar voorschieten|het verschil lang zelf dragen}. {Kan dat sneller?|Bij een groot verschil zou u tussentijds moeten corrigeren.}',
    },
    {
      fits: 'R',
      text: 'Afronden op tienden van eurocenten is {goed|nodig} voor producten per minuut. Doe dat ook bij {dagdelen|etmalen}.',
    },
    {
      fits: 'RN',
      text: 'Wat gebeurt er als de Zorgautoriteit de percentages {niet op tijd publiceert|later vaststelt dan 1 november}?',
    },
    {
      fits: 'O',
      text: 'Wij willen de CPI houden. {In 2022 werkte die in ons voordeel.|Die is voor iedereen te begrijpen.}',
    },
    {
      fits: 'N',
      text: 'Voor ons maakt het {weinig|niet veel} verschil; het gaat om {twee cliënten|een klein bedrag}.',
    },
    {
      fits: 'SRN',
      sizes: ['MEDIUM', 'LARGE'],
      text: 'In {andere regio’s|onze andere contracten} wordt dezelfde samengestelde index gebruikt. Dat scheelt in de administratie.',
    },
  ],
  comments: [
    {
      fits: 'SR',
      article: '12.5',
      quote: '90 procent uit het OVA-percentage',
      text: '{Dit klopt met onze kostprijs.|Akkoord.}',
    },
    {
      fits: 'RO',
      article: '12.5',
      quote: '10 procent uit het prijsindexcijfer particuliere consumptie',
      text: 'Voor {een logeerhuis|een zorgboerderij} is dit te weinig.',
    },
    {
      fits: 'RN',
      article: '12.5',
      quote: 'de voorlopige percentages',
      text: 'Van welke maand? De voorlopige percentages worden een paar keer bijgesteld.',
    },
    {
      fits: 'R',
      article: '12.5a',
      quote: 'in de tarieven van het volgende jaar',
      text: '{En na afloop van het contract?|Wat gebeurt er in het laatste jaar van het contract?}',
    },
    { fits: 'SR', article: '12.8', quote: 'uiterlijk op 1 november', text: 'Heel goed.' },
    {
      fits: 'RN',
      article: '12.8',
      quote: 'de percentages en de berekening',
      text: 'Graag als bestand dat wij kunnen inlezen.',
    },
  ],
  confidential: [
    'In onze begroting voor 2024 rekenen wij met {4,1|4,6} procent. Als het lager uitvalt, zijn wij verliesgevend.',
  ],
};
