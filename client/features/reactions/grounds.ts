import type { RedactionGround } from '../../generated/graphql.ts';
import { defineTexts } from '../../i18n/language.tsx';

type Grounds = Record<RedactionGround, string>;

const nl: Grounds = {
  WOO_5_1_2_E: 'Persoonlijke levenssfeer (art. 5.1 lid 2 e Woo)',
  WOO_5_1_1_E: 'BSN of ander persoonsnummer (art. 5.1 lid 1 e Woo)',
  WOO_5_1_1_D: 'Bijzondere persoonsgegevens (art. 5.1 lid 1 d Woo)',
  AVG: 'Andere persoonsgegevens (AVG)',
  WOO_5_1_1_C: 'Vertrouwelijk meegedeelde bedrijfsgegevens (art. 5.1 lid 1 c Woo)',
  WOO_5_1_2_F: 'Concurrentiegevoelige bedrijfsgegevens (art. 5.1 lid 2 f Woo)',
  WOO_5_1_5: 'Onevenredige benadeling (art. 5.1 lid 5 Woo)',
  WOO_5_2: 'Persoonlijke beleidsopvatting (art. 5.2 Woo)',
  WOO_5_1_2_I: 'Goed functioneren van de overheid (art. 5.1 lid 2 i Woo)',
  WOO_5_1_2_B: 'Economische of financiële belangen van de overheid (art. 5.1 lid 2 b Woo)',
  WOO_5_1_2_D: 'Inspectie, controle en toezicht (art. 5.1 lid 2 d Woo)',
  WOO_5_1_2_H: 'Beveiliging van personen en bedrijven (art. 5.1 lid 2 h Woo)',
  WOO_5_1_2_C: 'Opsporing en vervolging (art. 5.1 lid 2 c Woo)',
  WOO_5_1_2_A: 'Internationale betrekkingen (art. 5.1 lid 2 a Woo)',
  WOO_5_1_2_G: 'Bescherming van het milieu (art. 5.1 lid 2 g Woo)',
  WOO_5_1_1_A: 'Eenheid van de Kroon (art. 5.1 lid 1 a Woo)',
  WOO_5_1_1_B: 'Veiligheid van de Staat (art. 5.1 lid 1 b Woo)',
};

/** The law speaks Dutch: its own words in every language, those that are chosen most first. */
export const groundTexts = defineTexts<Grounds>({ nl, fy: nl, en: nl });
