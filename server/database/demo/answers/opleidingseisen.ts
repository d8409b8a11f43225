import { prose } from '../prose.ts';
import type { AnswersContent } from './content.ts';

/** Half written: some answers are ready, some are drafts, and some reactions have none. */
export const opleidingseisenAnswers: AnswersContent = {
  proposal: 'opleidingseisen',
  writtenOn: '2023-06-27',
  comments: [
    {
      article: '6.2',
      quote: 'ten hoogste 25 procent van de uren',
      outcome: 'PARTLY',
      text: 'Wij meten het aandeel per kalenderjaar. Voor kleine aanbieders blijft het een percentage: één leerling mag altijd.',
      changed: ['6.2'],
    },
    {
      article: '6.3',
      quote: 'werkervaring van ten minste drie jaar',
      outcome: 'NOT',
      text: 'De drie jaar gaan over werk in zorg of welzijn. Ander werk telt mee in de beoordeling, maar niet voor de termijn.',
    },
    {
      article: '6.3',
      quote: 'een beoordeling door een gediplomeerde collega',
      outcome: 'ADOPTED',
      text: 'Ja, die collega mag van een andere aanbieder zijn.',
    },
  ],
  themes: [
    {
      says: /25 procent al/,
      outcome: 'PARTLY',
      text: 'Een aanbieder met minder dan vijf begeleiders mag altijd één medewerker in opleiding hebben.',
      changed: ['6.2'],
    },
    {
      says: /hbo-eis voor begeleiding specialistisch/,
      outcome: 'NOT',
      text: prose`
        Wij houden de eis op hbo-niveau, of mbo 4 met een aanvullende opleiding en vaste werkbegeleiding. Wie nu in dienst is, heeft een jaar om daaraan te voldoen.`,
    },
    {
      says: /Wie betaalt de/,
      outcome: 'NOTED',
      text: 'De tijd voor werkbegeleiding zit in de opslag voor niet-productieve uren. Of die opslag genoeg is, bekijken wij bij de tarieven van 2024.',
    },
    {
      says: /vast aanspreekpunt is mooi|een team als vast aanspreekpunt/,
      outcome: 'PARTLY',
      text: 'Het aanspreekpunt blijft één persoon. Die persoon mag een vaste vervanger hebben die de cliënt kent.',
      changed: ['6.4'],
    },
    {
      says: /voorbeeld van een portfolio/,
      outcome: 'ADOPTED',
      text: 'De gemeenten maken een voorbeeld van een portfolio, zoals de overlegtafel vroeg. U krijgt het voor de zomer.',
    },
    {
      says: /verlaging van kwaliteit|verlaging van de eis/,
      outcome: 'NOT',
      text: 'De eis hoort bij de vraag van de cliënt. Voor begeleiding specialistisch gaat hij juist omhoog.',
    },
  ],
};
