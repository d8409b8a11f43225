import type { DocumentContent } from '../content.ts';
import { EVALUATION_2014_1 } from '../texts/evaluatie-inkoop-2014-1.ts';
import { EVALUATION_2014_2 } from '../texts/evaluatie-inkoop-2014-2.ts';
import { EVALUATION_2014_3 } from '../texts/evaluatie-inkoop-2014-3.ts';
import { YEARLY_OVERVIEW_2023 } from '../texts/jaaroverzicht-2023.ts';

const AUTHOR = 'OWO-gemeenten';

/** Documents of every audience, one with two versions and one that was withdrawn. */
export const OWO_DOCUMENTS: DocumentContent[] = [
  {
    holder: { kind: 'REGION' },
    title: 'Jaaroverzicht 2023',
    audience: 'PUBLIC',
    author: AUTHOR,
    versions: [{ on: '2024-02-20', text: YEARLY_OVERVIEW_2023 }],
  },
  {
    holder: { kind: 'REGION' },
    title: 'Evaluatie inkoop Wmo 2015 in 2014',
    audience: 'PUBLIC',
    author: 'Vereniging van Nederlandse Gemeenten en ministerie van VWS',
    versions: [{ on: '2023-01-10', text: EVALUATION_2014_1 + EVALUATION_2014_2 + EVALUATION_2014_3 }],
  },
  {
    holder: { kind: 'REGION' },
    title: 'Werkafspraken contractbeheer',
    audience: 'INTERNAL',
    author: AUTHOR,
    versions: [
      {
        on: '2023-01-16',
        text: `
## Wie doet wat?

- Elke gemeente heeft een contractmanager die voorstellen schrijft en reacties leest.
- De secretaris plant de vergaderingen en publiceert de stukken.

## Collegiale toets

Een voorstel gaat pas naar buiten als een contractmanager van een andere gemeente ernaar heeft gekeken. Let op: kloppen de lotnummers, is het rechtmatig en
begrijpt iemand zonder voorkennis de samenvatting?
`,
      },
    ],
  },
  {
    holder: { kind: 'PROPOSAL', proposal: 'tarieven-2024' },
    title: 'Toelichting op de opbouw van de tarieven',
    audience: 'PUBLIC',
    author: AUTHOR,
    versions: [
      { on: '2023-09-20', text: tariffExplanation('6,1') },
      {
        on: '2023-09-27',
        text: tariffExplanation('6,4'),
        note: 'Het gemiddelde ziekteverzuim was verkeerd overgenomen uit het onderzoek: 6,4 procent in plaats van 6,1.',
      },
    ],
  },
  {
    holder: { kind: 'PROPOSAL', proposal: 'tarieven-2024' },
    title: 'Raming per gemeente en per perceel',
    audience: 'INTERNAL',
    author: AUTHOR,
    versions: [
      {
        on: '2023-09-18',
        text: `
De meerkosten in 2024, afgerond op duizend euro. Alleen voor de colleges.

- Ooststellingwerf: € 550.000, waarvan perceel 1 € 310.000
- Weststellingwerf: € 600.000, waarvan perceel 1 € 325.000
- Opsterland: € 690.000, waarvan perceel 1 € 365.000
`,
      },
    ],
  },
  {
    holder: { kind: 'PROPOSAL', proposal: 'keurmerk' },
    title: 'Lijst van erkende keurmerken',
    audience: 'PUBLIC',
    author: AUTHOR,
    versions: [{ on: '2024-02-14', text: 'De lijst van keurmerken die de gemeenten wilden erkennen.' }],
    withdrawn: {
      on: '2024-03-12',
      reason: 'Het voorstel is ingetrokken. De lijst heeft geen betekenis meer.',
    },
  },
  {
    holder: { kind: 'PROPOSAL', proposal: 'kortdurend-verblijf' },
    title: 'Bezetting van de logeerhuizen',
    audience: 'TABLE',
    author: AUTHOR,
    versions: [
      {
        on: 'workday -30',
        text: `
Cijfers van vijf logeerhuizen, zonder namen. Bedoeld voor het gesprek aan de tafel.

- Gemiddelde bezetting: 61 procent
- Hoogste maand: juli, 88 procent
- Laagste maand: november, 43 procent
- Afzeggingen binnen zeven dagen: 74 etmalen in een jaar
`,
      },
    ],
  },
  {
    holder: {
      kind: 'AGENDA_ITEM',
      on: 'next meeting',
      subject: 'Voortgang gesprek met een aanbieder over kwaliteit',
    },
    title: 'Notitie bij het besloten agendapunt',
    audience: 'TABLE',
    author: 'Gemeente Opsterland',
    versions: [
      {
        on: 'workday -4',
        text: 'De gemeente beschrijft welke verbeteringen zijn afgesproken en wanneer de toezichthouder opnieuw kijkt.',
      },
    ],
  },
];

function tariffExplanation(absence: string): string {
  return `
## Hoe is gerekend?

Elk tarief begint bij het uurloon van de functie die het werk doet, met toeslagen en werkgeverslasten. Daar komen de uren bij die wel worden betaald, maar niet
geleverd: verlof, ziekteverzuim, scholing, overleg en registratie.

- Ziekteverzuim: ${absence} procent
- Scholing: 2 procent van de uren
- Reistijd: 9 minuten per contact
- Overhead: 18 procent
- Risico: 1,5 procent

## Waar komen de cijfers vandaan?

41 aanbieders leverden hun kostprijzen over 2022 aan. Het bureau rekende met het midden van de gevonden bedragen en controleerde de uitersten.
`;
}
