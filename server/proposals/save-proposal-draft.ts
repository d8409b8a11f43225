import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { searchKey } from '../platform/text.ts';
import { newId } from '../platform/ids.ts';
import { Checks, longText, ProblemCode, refuse } from '../platform/problems.ts';
import { isDate } from '../platform/time/amsterdam.ts';
import { updateVersion } from '../platform/versioned.ts';
import { Lot } from '../regions/lot.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { ClauseChange } from './clause-change.entity.ts';
import type { SaveProposalDraftInput } from './draft.inputs.ts';
import { lockVersion, stateAfter } from './find-proposal.ts';
import { ProposalLot } from './proposal-lot.entity.ts';
import { ProposalMunicipality } from './proposal-municipality.entity.ts';
import { ProposalSection } from './proposal-section.entity.ts';
import type { ProposalVersion } from './proposal-version.entity.ts';
import type { Proposal } from './proposal.entity.ts';

const maxClauseChanges = 100;

/** Saves a draft as a whole, complete or not. A published version never changes, so its clause changes keep their ids. */
export async function saveProposalDraft(
  ctx: Context,
  input: SaveProposalDraftInput,
): Promise<{ proposalVersion: ProposalVersion }> {
  const { proposal, version: draft } = await lockVersion(ctx, input.proposalVersionId, 'edit');
  stateAfter(proposal, 'saveDraft');
  if (draft.publishedAt) refuse('', ProblemCode.WRONG_STATE, { proposalVersion: draft });
  await checkDraft(ctx, proposal, input);
  const proposalVersion = await updateVersion(ctx, 'proposalVersion', draft, input.version, {
    title: input.title.trim(),
    titleKey: searchKey(input.title),
    summary: input.summary.trim(),
    effectiveOn: input.effectiveOn || null,
    legalGround: input.legalGround ?? null,
    legalGroundReason: input.legalGroundReason?.trim() || null,
    financialEffect: input.financialEffect?.trim() || null,
    financialEffectCents: input.financialEffectCents ?? null,
    savedAt: ctx.clock.now(),
    savedById: ctx.actor.personId,
  });
  await saveSections(ctx, draft.id, input.sections);
  await saveClauseChanges(ctx, draft.id, input.clauseChanges);
  await saveScope(ctx, draft.id, input);
  return { proposalVersion };
}

async function checkDraft(ctx: Context, proposal: Proposal, input: SaveProposalDraftInput): Promise<void> {
  const checks = new Checks();
  checks.optionalText('title', input.title, 255);
  checks.optionalText('summary', input.summary, longText);
  checks.optionalText('legalGroundReason', input.legalGroundReason, longText);
  checks.optionalText('financialEffect', input.financialEffect, longText);
  const cents = input.financialEffectCents ?? 0;
  checks.unless(Number.isSafeInteger(cents), 'financialEffectCents', ProblemCode.INVALID);
  checks.unless(!input.effectiveOn || isDate(input.effectiveOn), 'effectiveOn', ProblemCode.INVALID_DATE);
  for (const { key, text } of input.sections) checks.optionalText(`sections.${key}`, text, longText);
  const { clauseChanges } = input;
  checks.unless(
    clauseChanges.length <= maxClauseChanges,
    'clauseChanges',
    ProblemCode.TOO_MANY,
    maxClauseChanges,
  );
  for (const [at, clause] of clauseChanges.entries()) {
    checks.optionalText(`clauseChanges.${at}.article`, clause.article, 200);
    checks.optionalText(`clauseChanges.${at}.oldText`, clause.oldText, longText);
    checks.optionalText(`clauseChanges.${at}.newText`, clause.newText, longText);
    checks.optionalText(`clauseChanges.${at}.reason`, clause.reason, longText);
  }
  const { regionId } = proposal;
  const lots = await db(ctx).countBy(Lot, { regionId, id: In(input.lotIds) });
  const municipalities = await db(ctx).countBy(Municipality, { regionId, id: In(input.municipalityIds) });
  checks.unless(lots === new Set(input.lotIds).size, 'lotIds', ProblemCode.NOT_FOUND);
  checks.unless(
    municipalities === new Set(input.municipalityIds).size,
    'municipalityIds',
    ProblemCode.NOT_FOUND,
  );
  checks.done();
}

async function saveSections(
  ctx: Context,
  versionId: string,
  sections: SaveProposalDraftInput['sections'],
): Promise<void> {
  const current = await db(ctx).findBy(ProposalSection, { versionId });
  const texts = new Map(sections.map(({ key, text }) => [key, text.trim()]));
  for (const { id, key, text } of current) {
    const wanted = texts.get(key);
    if (wanted !== undefined && wanted !== text)
      await db(ctx).update(ProposalSection, { id }, { text: wanted });
  }
}

async function saveClauseChanges(
  ctx: Context,
  versionId: string,
  wanted: SaveProposalDraftInput['clauseChanges'],
): Promise<void> {
  const current = new Set((await db(ctx).findBy(ClauseChange, { versionId })).map(({ id }) => id));
  for (const [at, clause] of wanted.entries()) {
    const row = {
      position: at + 1,
      article: clause.article.trim(),
      oldText: clause.oldText.trim(),
      newText: clause.newText.trim(),
      reason: clause.reason?.trim() || null,
    };
    if (clause.id && current.delete(clause.id)) await db(ctx).update(ClauseChange, { id: clause.id }, row);
    else await db(ctx).insert(ClauseChange, { id: newId(), versionId, ...row });
  }
  if (current.size > 0) await db(ctx).delete(ClauseChange, { id: In([...current]) });
}

async function saveScope(
  ctx: Context,
  versionId: string,
  { lotIds, municipalityIds }: Pick<SaveProposalDraftInput, 'lotIds' | 'municipalityIds'>,
): Promise<void> {
  const lots = [...new Set(lotIds)].map((lotId) => ({ id: newId(), versionId, lotId }));
  const municipalities = [...new Set(municipalityIds)].map((municipalityId) => ({
    id: newId(),
    versionId,
    municipalityId,
  }));
  await db(ctx).delete(ProposalLot, { versionId });
  await db(ctx).delete(ProposalMunicipality, { versionId });
  if (lots.length > 0) await db(ctx).insert(ProposalLot, lots);
  if (municipalities.length > 0) await db(ctx).insert(ProposalMunicipality, municipalities);
}
