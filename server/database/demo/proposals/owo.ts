import type { ProposalContent } from '../content.ts';
import { declareren } from './owo/declareren.ts';
import { calamiteiten, socialReturn } from './owo/drafts.ts';
import { indexatie } from './owo/indexatie.ts';
import { keurmerk } from './owo/keurmerk.ts';
import { kortdurendVerblijf } from './owo/kortdurend-verblijf.ts';
import { leveringsproblemen } from './owo/leveringsproblemen.ts';
import { onderaannemers } from './owo/onderaannemers.ts';
import { opleidingseisen } from './owo/opleidingseisen.ts';
import { tarieven2024 } from './owo/tarieven-2024.ts';
import { vervoer } from './owo/vervoer.ts';

/** The three subjects of 2023, and one proposal in every state that a proposal can be in today. */
export const OWO_PROPOSALS: ProposalContent[] = [
  leveringsproblemen,
  opleidingseisen,
  tarieven2024,
  indexatie,
  keurmerk,
  vervoer,
  kortdurendVerblijf,
  declareren,
  onderaannemers,
  calamiteiten,
  socialReturn,
];
