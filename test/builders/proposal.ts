import { newId } from '../../server/platform/ids.ts';
import { addDays, endOfDay, localDate } from '../../server/platform/time/amsterdam.ts';
import { ClauseChange } from '../../server/proposals/clause-change.entity.ts';
import { Invitation } from '../../server/proposals/invitation.entity.ts';
import { ProposalLot } from '../../server/proposals/proposal-lot.entity.ts';
import { ProposalMunicipality } from '../../server/proposals/proposal-municipality.entity.ts';
import { LegalGround, ProposalVersion } from '../../server/proposals/proposal-version.entity.ts';
import { Proposal, ProposalState } from '../../server/proposals/proposal.entity.ts';
import { SectionTemplate } from '../../server/proposals/section-template.entity.ts';
import type { Region } from '../../server/regions/region.entity.ts';
import type { Provider } from '../../server/providers/provider.entity.ts';
import type { TestApp } from '../support/start-app.ts';
import type { RegionSetting } from './region.ts';
import { insert, next } from './rows.ts';

export interface ProposalSetting {
  proposal: Proposal;
  version: ProposalVersion;
  clause: ClauseChange;
}

/** A published proposal, open for two more weeks, on all lots and municipalities of the region, that invites the given providers. */
export async function aProposal(
  on: TestApp,
  setting: RegionSetting,
  given: Partial<Proposal> & { invites?: Provider[] } = {},
): Promise<ProposalSetting> {
  const { invites = [], ...fields } = given;
  const now = on.clock.now();
  const draft = fields.state === ProposalState.DRAFT;
  const deadlineDate = fields.deadlineDate ?? addDays(localDate(now), 14);
  const [id, versionId] = [newId(), newId()];
  const proposal = await insert(on, Proposal, {
    id,
    regionId: setting.region.id,
    number: draft ? null : `2026-${String(next()).padStart(2, '0')}`,
    state: ProposalState.PUBLISHED,
    ownerMunicipalityId: setting.municipalities[0]!.id,
    currentVersionId: versionId,
    publishedAt: draft ? null : now,
    deadlineDate: draft ? null : deadlineDate,
    deadline: draft ? null : endOfDay(deadlineDate),
    withdrawnAt: null,
    withdrawReason: null,
    inEffectFrom: null,
    createdAt: now,
    version: 1,
    ...fields,
  });
  const version = await aVersion(on, proposal, versionId, draft ? null : now);
  for (const lot of setting.lots) await insert(on, ProposalLot, { id: newId(), versionId, lotId: lot.id });
  for (const { id: municipalityId } of setting.municipalities) {
    await insert(on, ProposalMunicipality, { id: newId(), versionId, municipalityId });
  }
  for (const provider of invites) {
    await insert(on, Invitation, {
      id: newId(),
      proposalId: id,
      providerId: provider.id,
      invitedAt: now,
      mailToken: null,
    });
  }
  return { proposal, version, clause: await aClauseChange(on, version) };
}

function aVersion(
  on: TestApp,
  proposal: Proposal,
  id: string,
  publishedAt: Date | null,
): Promise<ProposalVersion> {
  return insert(on, ProposalVersion, {
    id,
    proposalId: proposal.id,
    number: 1,
    title: 'Indexering tarieven',
    titleKey: 'indexering tarieven',
    summary: 'De tarieven stijgen voortaan mee met de loonkosten.',
    effectiveOn: '2027-01-01',
    legalGround: LegalGround.REVIEW_CLAUSE,
    legalGroundReason: 'Artikel 7 voorziet hierin.',
    financialEffect: 'Ongeveer 3 % hogere kosten.',
    financialEffectCents: null,
    note: null,
    publishedAt,
    publishedById: null,
    savedAt: on.clock.now(),
    savedById: null,
    version: 1,
  });
}

export function aClauseChange(
  on: TestApp,
  version: ProposalVersion,
  given: Partial<ClauseChange> = {},
): Promise<ClauseChange> {
  return insert(on, ClauseChange, {
    id: newId(),
    versionId: version.id,
    position: 1,
    article: 'Artikel 7.2 Indexering',
    oldText: 'De tarieven worden jaarlijks per 1 januari geïndexeerd met de consumentenprijsindex.',
    newText: 'De tarieven worden jaarlijks per 1 januari geïndexeerd met de loonkostenindex van de zorg.',
    reason: null,
    ...given,
  });
}

/** A heading under which the region writes its proposals. */
export function aSectionTemplate(
  on: TestApp,
  region: Region,
  key: string,
  required: boolean,
): Promise<SectionTemplate> {
  return insert(on, SectionTemplate, {
    id: newId(),
    regionId: region.id,
    key,
    position: next(),
    titles: { nl: `Kop ${key}`, fy: `Kop ${key}`, en: `Heading ${key}` },
    required,
  });
}
