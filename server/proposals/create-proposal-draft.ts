import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { db } from '../platform/context.ts';
import { searchKey } from '../platform/text.ts';
import { notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { Checks, ProblemCode } from '../platform/problems.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { EventAudience } from '../timeline/timeline-event.entity.ts';
import type { CreateProposalDraftInput } from './draft.inputs.ts';
import { tellHistory } from './proposal-timeline.ts';
import { ProposalSection } from './proposal-section.entity.ts';
import { ProposalVersion } from './proposal-version.entity.ts';
import { Proposal, ProposalState } from './proposal.entity.ts';
import { proposalPolicy } from './proposal.policy.ts';
import { SectionTemplate } from './section-template.entity.ts';

/** Starts a proposal with the headings that its region has now, kept by the municipality of the contract manager. */
export async function createProposalDraft(
  ctx: Context,
  input: CreateProposalDraftInput,
): Promise<{ proposal: Proposal }> {
  const region = await db(ctx).findOneBy(Region, { id: input.regionId });
  if (!region) throw notFound();
  const ownerMunicipalityId = input.ownerMunicipalityId || ctx.actor.municipalityId;
  authorize(proposalPolicy, ctx.actor, 'create', {
    regionId: region.id,
    ownerMunicipalityId,
    publishedAt: null,
  });
  const checks = new Checks();
  const title = checks.text('title', input.title, 255);
  const owner = ownerMunicipalityId && { id: ownerMunicipalityId, regionId: region.id };
  const known = !owner || (await db(ctx).existsBy(Municipality, owner));
  checks.unless(known, 'ownerMunicipalityId', ProblemCode.NOT_FOUND);
  checks.done();

  const [proposal, version] = emptyDraft(ctx, region.id, ownerMunicipalityId, title);
  await db(ctx).insert(Proposal, proposal);
  await db(ctx).insert(ProposalVersion, version);
  await copyTemplate(ctx, region.id, version.id);
  await tellHistory(ctx, proposal, 'proposal.drafted', {}, EventAudience.STAFF);
  return { proposal };
}

function emptyDraft(
  ctx: Context,
  regionId: string,
  ownerMunicipalityId: string | null,
  title: string,
): [Proposal, ProposalVersion] {
  const now = ctx.clock.now();
  const version = db(ctx).create(ProposalVersion, {
    id: newId(),
    proposalId: newId(),
    number: 1,
    title,
    titleKey: searchKey(title),
    summary: '',
    savedAt: now,
    savedById: ctx.actor.personId,
    version: 1,
  });
  const proposal = db(ctx).create(Proposal, {
    id: version.proposalId,
    regionId,
    state: ProposalState.DRAFT,
    ownerMunicipalityId,
    currentVersionId: version.id,
    createdAt: now,
    version: 1,
  });
  return [proposal, version];
}

async function copyTemplate(ctx: Context, regionId: string, versionId: string): Promise<void> {
  const headings = await db(ctx).find(SectionTemplate, { where: { regionId }, order: { position: 'ASC' } });
  const sections = headings.map(({ key, titles }, at) => ({
    id: newId(),
    versionId,
    key,
    position: at + 1,
    titles,
    text: '',
  }));
  if (sections.length > 0) await db(ctx).insert(ProposalSection, sections);
}
