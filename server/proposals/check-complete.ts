import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { longText, ProblemCode, type Checks } from '../platform/problems.ts';
import { ClauseChange } from './clause-change.entity.ts';
import { ProposalLot } from './proposal-lot.entity.ts';
import { ProposalMunicipality } from './proposal-municipality.entity.ts';
import { ProposalSection } from './proposal-section.entity.ts';
import type { ProposalVersion } from './proposal-version.entity.ts';
import type { Proposal } from './proposal.entity.ts';
import { SectionTemplate } from './section-template.entity.ts';

/** Everything that a proposal still misses before it can go out, all at once, by the fields of the editor. */
export async function checkComplete(
  ctx: Context,
  checks: Checks,
  proposal: Proposal,
  version: ProposalVersion,
): Promise<void> {
  const { REQUIRED } = ProblemCode;
  const versionId = version.id;
  checks.text('title', version.title, 255);
  checks.text('summary', version.summary, longText);
  checks.unless(version.effectiveOn !== null, 'effectiveOn', REQUIRED);
  checks.unless(version.legalGround !== null, 'legalGround', REQUIRED);
  checks.text('legalGroundReason', version.legalGroundReason, longText);
  checks.text('financialEffect', version.financialEffect, longText);
  checks.unless(await db(ctx).existsBy(ProposalLot, { versionId }), 'lotIds', REQUIRED);
  checks.unless(await db(ctx).existsBy(ProposalMunicipality, { versionId }), 'municipalityIds', REQUIRED);
  await checkSections(ctx, checks, proposal.regionId, versionId);
  await checkClauseChanges(ctx, checks, versionId);
}

async function checkSections(
  ctx: Context,
  checks: Checks,
  regionId: string,
  versionId: string,
): Promise<void> {
  const required = await db(ctx).findBy(SectionTemplate, { regionId, required: true });
  const sections = await db(ctx).findBy(ProposalSection, { versionId });
  const keys = new Set(required.map(({ key }) => key));
  for (const { key, text } of sections)
    checks.unless(!keys.has(key) || text !== '', `sections.${key}`, ProblemCode.REQUIRED);
}

/** An article must be named and must change: with neither text, or the same text twice, there is nothing to react to. */
async function checkClauseChanges(ctx: Context, checks: Checks, versionId: string): Promise<void> {
  const changes = await db(ctx).find(ClauseChange, { where: { versionId }, order: { position: 'ASC' } });
  checks.unless(changes.length > 0, 'clauseChanges', ProblemCode.REQUIRED);
  for (const [at, { article, oldText, newText }] of changes.entries()) {
    checks.text(`clauseChanges.${at}.article`, article, 200);
    const empty = !oldText && !newText;
    checks.unless(!empty, `clauseChanges.${at}.newText`, ProblemCode.REQUIRED);
    checks.unless(empty || oldText !== newText, `clauseChanges.${at}.newText`, ProblemCode.INVALID);
  }
}
