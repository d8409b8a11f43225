import { registerEnumType } from 'type-graphql';

/** Grond van een weglating: the refusal grounds of the Wet open overheid, and the AVG for other personal data. */
export enum RedactionGround {
  WOO_5_1_1_A = 'WOO_5_1_1_A',
  WOO_5_1_1_B = 'WOO_5_1_1_B',
  WOO_5_1_1_C = 'WOO_5_1_1_C',
  WOO_5_1_1_D = 'WOO_5_1_1_D',
  WOO_5_1_1_E = 'WOO_5_1_1_E',
  WOO_5_1_2_A = 'WOO_5_1_2_A',
  WOO_5_1_2_B = 'WOO_5_1_2_B',
  WOO_5_1_2_C = 'WOO_5_1_2_C',
  WOO_5_1_2_D = 'WOO_5_1_2_D',
  WOO_5_1_2_E = 'WOO_5_1_2_E',
  WOO_5_1_2_F = 'WOO_5_1_2_F',
  WOO_5_1_2_G = 'WOO_5_1_2_G',
  WOO_5_1_2_H = 'WOO_5_1_2_H',
  WOO_5_1_2_I = 'WOO_5_1_2_I',
  WOO_5_1_5 = 'WOO_5_1_5',
  WOO_5_2 = 'WOO_5_2',
  AVG = 'AVG',
}

/** How the public reads the ground in the place of what was left out. */
export const citationOf: Record<RedactionGround, string> = {
  WOO_5_1_1_A: 'art. 5.1 lid 1 a Woo',
  WOO_5_1_1_B: 'art. 5.1 lid 1 b Woo',
  WOO_5_1_1_C: 'art. 5.1 lid 1 c Woo',
  WOO_5_1_1_D: 'art. 5.1 lid 1 d Woo',
  WOO_5_1_1_E: 'art. 5.1 lid 1 e Woo',
  WOO_5_1_2_A: 'art. 5.1 lid 2 a Woo',
  WOO_5_1_2_B: 'art. 5.1 lid 2 b Woo',
  WOO_5_1_2_C: 'art. 5.1 lid 2 c Woo',
  WOO_5_1_2_D: 'art. 5.1 lid 2 d Woo',
  WOO_5_1_2_E: 'art. 5.1 lid 2 e Woo',
  WOO_5_1_2_F: 'art. 5.1 lid 2 f Woo',
  WOO_5_1_2_G: 'art. 5.1 lid 2 g Woo',
  WOO_5_1_2_H: 'art. 5.1 lid 2 h Woo',
  WOO_5_1_2_I: 'art. 5.1 lid 2 i Woo',
  WOO_5_1_5: 'art. 5.1 lid 5 Woo',
  WOO_5_2: 'art. 5.2 Woo',
  AVG: 'AVG',
};

registerEnumType(RedactionGround, {
  name: 'RedactionGround',
  description: 'Why something is left out of what the public reads.',
  valuesConfig: {
    WOO_5_1_1_A: { description: 'Eenheid van de Kroon.' },
    WOO_5_1_1_B: { description: 'Veiligheid van de Staat.' },
    WOO_5_1_1_C: { description: 'Bedrijfs- en fabricagegegevens die vertrouwelijk zijn meegedeeld.' },
    WOO_5_1_1_D: { description: 'Bijzondere en strafrechtelijke persoonsgegevens.' },
    WOO_5_1_1_E: { description: 'Nummers die dienen om personen te identificeren, zoals het BSN.' },
    WOO_5_1_2_A: { description: 'Internationale betrekkingen.' },
    WOO_5_1_2_B: { description: 'Economische of financiële belangen van de overheid.' },
    WOO_5_1_2_C: { description: 'Opsporing en vervolging van strafbare feiten.' },
    WOO_5_1_2_D: { description: 'Inspectie, controle en toezicht.' },
    WOO_5_1_2_E: { description: 'Persoonlijke levenssfeer.' },
    WOO_5_1_2_F: { description: 'Concurrentiegevoelige bedrijfs- en fabricagegegevens.' },
    WOO_5_1_2_G: { description: 'Bescherming van het milieu.' },
    WOO_5_1_2_H: { description: 'Beveiliging van personen en bedrijven.' },
    WOO_5_1_2_I: { description: 'Goed functioneren van de overheid.' },
    WOO_5_1_5: { description: 'Onevenredige benadeling.' },
    WOO_5_2: { description: 'Persoonlijke beleidsopvattingen voor intern beraad.' },
    AVG: { description: 'Persoonsgegevens (AVG).' },
  },
});
