import { prose } from '../prose.ts';
import type { ArticleContent } from './content.ts';

/** Articles that no proposal touched so far; the others begin with the text that the first proposal on them names. */
export const OWO_ARTICLES: ArticleContent[] = [
  {
    article: 'Artikel 1.1 Begrippen',
    text: prose`
      In deze overeenkomst wordt verstaan onder:
      a. aanbieder: de organisatie die deze overeenkomst met de gemeente sluit;
      b. cliënt: de inwoner die van de gemeente een maatwerkvoorziening heeft gekregen;
      c. overlegtafel: het overleg van gemeenten, aanbieders en adviesraden over deze overeenkomst;
      d. toewijzing: het bericht waarmee de gemeente de aanbieder vraagt de ondersteuning te leveren.`,
  },
  {
    article: 'Artikel 2.1 Voorwerp van de overeenkomst',
    text: prose`
      Aanbieder levert ondersteuning aan cliënten in de percelen waarvoor hij is toegelaten. De gemeente geeft geen garantie op een aantal cliënten of een omzet.`,
  },
  {
    article: 'Artikel 3.1 Looptijd',
    text: prose`
      Deze overeenkomst begint op de eerste dag van de contractperiode en eindigt van rechtswege op de laatste dag daarvan. Aanbieder kan opzeggen met een termijn van zes maanden.`,
  },
  {
    article: 'Artikel 4.1 Wijziging van de overeenkomst',
    text: prose`
      De gemeente wijzigt deze overeenkomst niet dan nadat het voorstel daarvoor is besproken aan de overlegtafel. Aanbieders die niet aan de tafel zitten, kunnen schriftelijk of per
      e-mail reageren. Een wijziging wordt vastgelegd in een addendum met een nummer en een ingangsdatum.`,
  },
  {
    article: 'Artikel 11.1 Gegevens van cliënten',
    text: prose`
      Aanbieder en gemeente verwerken gegevens van cliënten alleen voor zover dat nodig is voor de ondersteuning en de verantwoording daarvan.`,
  },
  {
    article: 'Artikel 12.6 Herijking van de tarieven',
    text: prose`
      De gemeenten stellen de opbouw van de tarieven een keer tijdens de looptijd opnieuw vast, na overleg met de overlegtafel.`,
  },
  {
    article: 'Artikel 15.1 Einde van de overeenkomst',
    text: prose`
      Bij het einde van de overeenkomst werkt aanbieder mee aan een goede overdracht van cliënten. Lopende ondersteuning gaat door tot de overdracht is afgerond, ten hoogste drie maanden.`,
  },
];
