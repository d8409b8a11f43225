import { ContractGeneration } from '../../server/contracts/contract-generation.entity.ts';
import { articleName } from '../../server/contract-text/article-name.ts';
import { ClauseWording } from '../../server/contract-text/clause-wording.entity.ts';
import { ContractClause } from '../../server/contract-text/contract-clause.entity.ts';
import { WordingTerm } from '../../server/contract-text/wording-term.entity.ts';
import { newId } from '../../server/platform/ids.ts';
import type { TestApp } from '../support/start-app.ts';
import type { RegionSetting } from './region.ts';
import { insert, next } from './rows.ts';

/** The generation 2020-2025 and after, without an end unless told otherwise. */
export const aGeneration = (
  on: TestApp,
  { region }: Pick<RegionSetting, 'region'>,
  given: Partial<ContractGeneration> = {},
): Promise<ContractGeneration> =>
  insert(on, ContractGeneration, {
    id: newId(),
    regionId: region.id,
    name: '2020-2025',
    startsOn: '2020-01-01',
    endsOn: null,
    originalValueCents: 50_000_000_00,
    thresholdCents: 750_000_00,
    thresholdOn: '2024-01-01',
    version: 1,
    ...given,
  });

export interface ClauseSetting {
  clause: ContractClause;
  wording: ClauseWording;
}

/** An article of the contract that all municipalities have had since the generation began. */
export async function aContractClause(
  on: TestApp,
  { municipalities }: Pick<RegionSetting, 'municipalities'>,
  generation: ContractGeneration,
  article: string,
  text: string,
): Promise<ClauseSetting> {
  const { name, numberKey, heading } = articleName(article);
  const clause = await insert(on, ContractClause, {
    id: newId(),
    generationId: generation.id,
    name,
    numberKey,
    position: next(),
  });
  const wording = await insert(on, ClauseWording, {
    id: newId(),
    clauseId: clause.id,
    heading,
    text,
    addendumId: null,
    clauseChangeId: null,
    recordedAt: on.clock.now(),
    version: 1,
  });
  for (const { id } of municipalities)
    await insert(on, WordingTerm, {
      id: newId(),
      clauseId: clause.id,
      municipalityId: id,
      wordingId: wording.id,
      startsOn: generation.startsOn,
      serial: 1,
    });
  return { clause, wording };
}
