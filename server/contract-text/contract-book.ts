import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import { ContractGeneration } from '../contracts/contract-generation.entity.ts';
import { db } from '../platform/context.ts';
import { childrenOf, groupBy, loader } from '../platform/loaders.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { ClauseWording } from './clause-wording.entity.ts';
import { ContractClause } from './contract-clause.entity.ts';
import { WordingTerm } from './wording-term.entity.ts';

/** All that the text of a generation ever said: some dozens of articles with their wordings, read as a whole. */
export interface ContractBook {
  generation: ContractGeneration;
  clauses: ContractClause[];
  wordings: Map<string, ClauseWording>;
  /** The terms of each clause, of all municipalities. */
  terms: Map<string, WordingTerm[]>;
}

export const generationsOfRegion = childrenOf(ContractGeneration, 'regionId', ['startsOn']);
export const municipalitiesOfRegion = childrenOf(Municipality, 'regionId', ['name']);

export const contractBook = loader(
  async (ctx: Context, generationIds: readonly string[]): Promise<(ContractBook | null)[]> => {
    const ids = [...generationIds];
    const generations = await db(ctx).findBy(ContractGeneration, { id: In(ids) });
    const clauses = await db(ctx).find(ContractClause, {
      where: { generationId: In(ids) },
      order: { position: 'ASC', id: 'ASC' },
    });
    const clauseIds = clauses.map(({ id }) => id);
    const wordings = await db(ctx).findBy(ClauseWording, { clauseId: In(clauseIds) });
    const terms = await db(ctx).findBy(WordingTerm, { clauseId: In(clauseIds) });
    const clausesOf = groupBy(clauses, ({ generationId }) => generationId);
    const byId = new Map(wordings.map((wording) => [wording.id, wording]));
    const termsOf = groupBy(terms, ({ clauseId }) => clauseId);
    return ids.map((id) => {
      const generation = generations.find((one) => one.id === id);
      if (!generation) return null;
      return { generation, clauses: clausesOf.get(id) ?? [], wordings: byId, terms: termsOf };
    });
  },
);

/** The generation whose contracts can hold on a day. */
export function generationOn(generations: ContractGeneration[], day: string): ContractGeneration | null {
  return (
    generations.findLast(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || day <= endsOn)) ??
    null
  );
}
