import type { ProposalContent } from '../../content.ts';
import { prose } from '../../prose.ts';

export const keurmerk: ProposalContent = {
  key: 'keurmerk',
  owner: '0085',
  state: 'WITHDRAWN',
  title: 'Verplicht keurmerk voor alle aanbieders',
  summary: prose`
    Wij stelden voor dat elke aanbieder binnen anderhalf jaar een erkend keurmerk voor kwaliteit heeft. Uit de reacties bleek dat dit voor kleine aanbieders te duur
    is. De gemeenten hebben het voorstel ingetrokken en zoeken een andere manier.`,
  lots: [1, 2, 3, 4],
  effectiveOn: '2025-07-01',
  ground: {
    ground: 'NOT_SUBSTANTIAL',
    explanation:
      'Een keurmerk was bij de aanbesteding al gewenst. Het voorstel maakte er een eis van voor alle aanbieders.',
  },
  financialEffect:
    'De kosten liggen bij de aanbieder: naar schatting € 2.500 tot € 9.000 in de eerste drie jaar.',
  draftedOn: '2024-01-22',
  publishedOn: '2024-02-14',
  deadline: '2024-03-08',
  withdrawn: {
    on: '2024-03-12',
    reason: prose`
      Uit de reacties blijkt dat een keurmerk voor kleine aanbieders te veel kost voor wat het oplevert. De werkgroep kwaliteit komt met een voorstel voor een lichtere toets.`,
  },
  response: 0.52,
  sections: {
    proposal: prose`
      1. Van elke aanbieder een geldig keurmerk te vragen, uiterlijk op 1 juli 2025.
      2. De eigen kwaliteitsvragenlijst van de gemeenten te laten vervallen.`,
    introduction: prose`
      Elk jaar vult u een vragenlijst in over kwaliteit. Die lijst kost u ongeveer een dag en ons ongeveer twaalf weken om na te kijken. Ruim 60 procent van de
      aanbieders heeft daarnaast een keurmerk dat dezelfde vragen stelt.`,
    'intended-effect': 'Eén keer aantonen dat de kwaliteit op orde is, bij een onafhankelijke partij.',
    arguments: prose`
      1. Een onafhankelijk oordeel zegt meer dan een vragenlijst die u zelf invult.
      2. Wie al een keurmerk heeft, bespaart een dag werk per jaar.`,
    risks:
      'De kosten zijn voor een zelfstandige relatief hoog. We hebben geen overgangsregeling voor aanbieders met minder dan vijf cliënten.',
    finances: 'Geen kosten voor de gemeenten. De tarieven veranderen niet.',
  },
  clauses: [
    {
      article: '14.1',
      heading: 'Keurmerk',
      oldText: 'Aanbieder beschikt bij voorkeur over een erkend keurmerk voor kwaliteit.',
      newText: prose`
        Aanbieder beschikt uiterlijk op 1 juli 2025 over een geldig keurmerk dat voorkomt op de lijst in bijlage 6, en houdt dit geldig gedurende de looptijd van de overeenkomst.`,
    },
    {
      article: '14.2',
      heading: 'Kwaliteitsvragenlijst',
      oldText: 'Aanbieder vult elk jaar voor 1 maart de kwaliteitsvragenlijst van de gemeenten in.',
      newText: '',
    },
  ],
};
