import type { LegalGround, ProposalState, RoadStepKind, TablePosition } from '../generated/graphql.ts';
import { defineTexts } from './language.tsx';

interface Words {
  state: Record<ProposalState, string>;
  open: string;
  ground: Record<LegalGround, string>;
  position: Record<TablePosition, string>;
  step: Record<RoadStepKind, string>;
}

const nl: Words = {
  open: 'Open voor reactie',
  state: {
    DRAFT: 'Concept',
    PUBLISHED: 'Reageren is gesloten',
    DISCUSSED: 'Besproken',
    DECIDED: 'Besloten',
    IN_EFFECT: 'Van kracht',
    WITHDRAWN: 'Ingetrokken',
  },
  ground: {
    DE_MINIMIS: 'Kleine wijziging, onder de drempel en onder 10% (art. 2.163b)',
    REVIEW_CLAUSE: 'Het contract voorziet in deze wijziging (art. 2.163c)',
    ADDITIONAL: 'Extra diensten die nodig zijn geworden (art. 2.163d)',
    UNFORESEEN: 'Omstandigheden die niemand kon voorzien (art. 2.163e)',
    REPLACEMENT: 'Een andere organisatie neemt het contract over (art. 2.163f)',
    NOT_SUBSTANTIAL: 'Geen wezenlijke wijziging (art. 2.163g)',
    CONTRACT_CLAUSE: 'Een afspraak in het contract zelf',
    NOT_APPLICABLE: 'Niet van toepassing: Open House',
  },
  position: {
    SUPPORTS: 'De tafel steunt het voorstel',
    SUPPORTS_WITH_REMARKS: 'De tafel steunt het voorstel, met opmerkingen',
    DOES_NOT_SUPPORT: 'De tafel steunt het voorstel niet',
    DIVIDED: 'De tafel is verdeeld',
    TAKES_NOTE: 'De tafel neemt kennis van het voorstel',
  },
  step: {
    PUBLISHED: 'Gepubliceerd',
    DEADLINE: 'Laatste dag om te reageren',
    MEETING: 'Bespreking aan de overlegtafel',
    DECISION: 'Besluit van de gemeenten',
    IN_EFFECT: 'De wijziging gaat in',
    WITHDRAWN: 'Ingetrokken',
  },
};

const fy: Words = {
  open: 'Iepen foar reaksje',
  state: {
    DRAFT: 'Konsept',
    PUBLISHED: 'Reagearje is sletten',
    DISCUSSED: 'Besprutsen',
    DECIDED: 'Besletten',
    IN_EFFECT: 'Fan krêft',
    WITHDRAWN: 'Ynlutsen',
  },
  ground: {
    DE_MINIMIS: 'Lytse feroaring, ûnder de drompel en ûnder 10% (art. 2.163b)',
    REVIEW_CLAUSE: 'It kontrakt foarsjocht yn dizze feroaring (art. 2.163c)',
    ADDITIONAL: 'Ekstra tsjinsten dy’t nedich wurden binne (art. 2.163d)',
    UNFORESEEN: 'Omstannichheden dy’t nimmen foarsjen koe (art. 2.163e)',
    REPLACEMENT: 'In oare organisaasje nimt it kontrakt oer (art. 2.163f)',
    NOT_SUBSTANTIAL: 'Gjin wêzentlike feroaring (art. 2.163g)',
    CONTRACT_CLAUSE: 'In ôfspraak yn it kontrakt sels',
    NOT_APPLICABLE: 'Net fan tapassing: Open House',
  },
  position: {
    SUPPORTS: 'De tafel stipet it útstel',
    SUPPORTS_WITH_REMARKS: 'De tafel stipet it útstel, mei opmerkings',
    DOES_NOT_SUPPORT: 'De tafel stipet it útstel net',
    DIVIDED: 'De tafel is ferdield',
    TAKES_NOTE: 'De tafel nimt kennis fan it útstel',
  },
  step: {
    PUBLISHED: 'Publisearre',
    DEADLINE: 'Lêste dei om te reagearjen',
    MEETING: 'Besprek oan de oerlistafel',
    DECISION: 'Beslút fan de gemeenten',
    IN_EFFECT: 'De feroaring giet yn',
    WITHDRAWN: 'Ynlutsen',
  },
};

const en: Words = {
  open: 'Open for reaction',
  state: {
    DRAFT: 'Draft',
    PUBLISHED: 'Closed for reaction',
    DISCUSSED: 'Discussed',
    DECIDED: 'Decided',
    IN_EFFECT: 'In effect',
    WITHDRAWN: 'Withdrawn',
  },
  ground: {
    DE_MINIMIS: 'Small change, below the threshold and below 10% (art. 2.163b)',
    REVIEW_CLAUSE: 'The contract provides for this change (art. 2.163c)',
    ADDITIONAL: 'Additional services that became necessary (art. 2.163d)',
    UNFORESEEN: 'Circumstances that nobody could foresee (art. 2.163e)',
    REPLACEMENT: 'Another organisation takes over the contract (art. 2.163f)',
    NOT_SUBSTANTIAL: 'No substantial change (art. 2.163g)',
    CONTRACT_CLAUSE: 'A clause of the contract itself',
    NOT_APPLICABLE: 'Not applicable: Open House',
  },
  position: {
    SUPPORTS: 'The table supports the proposal',
    SUPPORTS_WITH_REMARKS: 'The table supports the proposal, with remarks',
    DOES_NOT_SUPPORT: 'The table does not support the proposal',
    DIVIDED: 'The table is divided',
    TAKES_NOTE: 'The table takes note of the proposal',
  },
  step: {
    PUBLISHED: 'Published',
    DEADLINE: 'Last day to react',
    MEETING: 'Discussion at the table',
    DECISION: 'Decision of the municipalities',
    IN_EFFECT: 'The change takes effect',
    WITHDRAWN: 'Withdrawn',
  },
};

/** The words for states, grounds and steps, wherever a proposal is shown. */
export const proposalTexts = defineTexts({ nl, fy, en });
