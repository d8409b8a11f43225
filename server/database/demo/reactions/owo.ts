import type { TopicContent } from '../content.ts';
import { declarerenReactions } from './owo/declareren.ts';
import { indexatieReactions } from './owo/indexatie.ts';
import { keurmerkReactions } from './owo/keurmerk.ts';
import { kortdurendVerblijfReactions } from './owo/kortdurend-verblijf.ts';
import { leveringsproblemenReactions } from './owo/leveringsproblemen.ts';
import { onderaannemersReactions } from './owo/onderaannemers.ts';
import { opleidingseisenReactions } from './owo/opleidingseisen.ts';
import { tarieven2024Reactions } from './owo/tarieven-2024.ts';
import { vervoerReactions } from './owo/vervoer.ts';

export const OWO_REACTIONS: TopicContent[] = [
  leveringsproblemenReactions,
  opleidingseisenReactions,
  tarieven2024Reactions,
  indexatieReactions,
  keurmerkReactions,
  vervoerReactions,
  kortdurendVerblijfReactions,
  declarerenReactions,
  onderaannemersReactions,
];
