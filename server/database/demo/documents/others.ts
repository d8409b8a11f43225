import type { DocumentContent } from '../content.ts';
import { INFORMATION_SESSION_2025 } from '../texts/informatiesessie-2025.ts';
import { COUNCIL_PROPOSAL_2022 } from '../texts/raadsvoorstel-inkoopstrategie-2022.ts';

export const WESTFRIESLAND_DOCUMENTS: DocumentContent[] = [
  {
    holder: { kind: 'MEETING', on: '2025-05-22' },
    title: 'Presentatie informatiesessie Wmo, 22 mei 2025',
    audience: 'PUBLIC',
    author: 'Regio Westfriesland',
    versions: [{ on: '2025-05-26', text: INFORMATION_SESSION_2025 }],
  },
];

export const AT8_DOCUMENTS: DocumentContent[] = [
  {
    holder: { kind: 'REGION' },
    title: 'Riedsútstel ynkeapstrategy Wmo en Partisipaasje',
    audience: 'PUBLIC',
    author: 'Gemeente Achtkarspelen',
    versions: [{ on: '2024-01-15', text: COUNCIL_PROPOSAL_2022 }],
  },
];
