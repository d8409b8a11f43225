import { In, IsNull } from 'typeorm';
import { AgendaItem } from '../../../server/meetings/agenda-item.entity.ts';
import { newId } from '../../../server/platform/ids.ts';
import { ProposalReview, ReviewVerdict } from '../../../server/proposals/proposal-review.entity.ts';
import { ProposalSection } from '../../../server/proposals/proposal-section.entity.ts';
import { ProposalVersion } from '../../../server/proposals/proposal-version.entity.ts';
import { ProposalState, type Proposal } from '../../../server/proposals/proposal.entity.ts';
import { TablePosition, TableStandpoint } from '../../../server/proposals/table-standpoint.entity.ts';
import { EventAudience, TimelineEvent } from '../../../server/timeline/timeline-event.entity.ts';
import { aClauseChange, aProposal, type ProposalSetting } from '../../builders/proposal.ts';
import { insert } from '../../builders/rows.ts';
import type { Scene } from './people.ts';
import { everybody, hidden, ofTheProvider, staff, table, type Who } from './secrets.ts';

export interface HiddenProposals {
  published: ProposalSetting;
  draft: Proposal;
}

/** A published proposal with a next version that is being written, a draft, and a draft that was withdrawn. */
export async function hiddenProposals(scene: Scene): Promise<HiddenProposals> {
  const { on, here, provider, other } = scene;
  const published = await aProposal(on, here, { number: '2026-01', invites: [provider, other] });
  await aNextVersion(scene, published);
  const draft = await aProposal(on, here, { state: ProposalState.DRAFT });
  await aDraftText(scene, draft.version.id, 'a draft');
  await reviewed(scene, draft.version.id);
  const withdrawnAt = on.clock.now();
  await aProposal(on, here, {
    state: ProposalState.WITHDRAWN,
    number: null,
    publishedAt: null,
    withdrawnAt,
    withdrawReason: hidden('why a draft was withdrawn', staff),
  });
  await events(scene, published.proposal.id);
  return { published, draft: draft.proposal };
}

async function aNextVersion(scene: Scene, { proposal, version }: ProposalSetting): Promise<void> {
  const next = await insert(scene.on, ProposalVersion, {
    ...version,
    id: newId(),
    proposalId: proposal.id,
    number: 2,
    publishedAt: null,
  });
  await aDraftText(scene, next.id, 'a next version');
  await aClauseChange(scene.on, next, { newText: hidden('an article of a next version', staff) });
}

/** Each text of a version by itself, for each could be shown somewhere of its own. */
async function aDraftText({ on }: Scene, versionId: string, what: string): Promise<void> {
  const fields = ['title', 'summary', 'legalGroundReason', 'financialEffect'] as const;
  const texts = Object.fromEntries(fields.map((field) => [field, hidden(`${field} of ${what}`, staff)]));
  await on.app.services.database.transaction((writing) =>
    writing.update(ProposalVersion, { id: versionId }, texts),
  );
  await insert(on, ProposalSection, {
    id: newId(),
    versionId,
    key: 'arguments',
    position: 1,
    titles: { nl: 'Argumenten', fy: 'Arguminten', en: 'Arguments' },
    text: hidden(`a section of ${what}`, staff),
  });
}

async function reviewed({ on, roles }: Scene, versionId: string): Promise<void> {
  const asked = {
    versionId,
    reviewerId: roles['contract manager of another municipality'].personId,
    requestedById: roles['contract manager'].personId,
    requestedAt: on.clock.now(),
  };
  await insert(on, ProposalReview, { ...asked, id: newId(), verdict: null, remarks: null, givenAt: null });
  await insert(on, ProposalReview, {
    ...asked,
    id: newId(),
    verdict: ReviewVerdict.REMARKS,
    remarks: hidden('the remarks of a reviewer', staff),
    givenAt: on.clock.now(),
  });
}

async function events({ on, here, provider }: Scene, subjectId: string): Promise<void> {
  const { PUBLIC, TABLE, STAFF, PROVIDER } = EventAudience;
  const readers: [EventAudience, readonly Who[]][] = [
    [PUBLIC, everybody],
    [TABLE, table],
    [STAFF, staff],
    [PROVIDER, [...ofTheProvider, ...staff]],
  ];
  for (const [audience, mayKnow] of readers)
    await insert(on, TimelineEvent, {
      id: newId(),
      regionId: here.region.id,
      subjectKind: 'proposal',
      subjectId,
      kind: 'proposal.discussed',
      at: on.clock.now(),
      audience,
      providerId: audience === EventAudience.PROVIDER ? provider.id : null,
      personId: null,
      by: null,
      details: { reason: hidden(`an event for ${audience}`, mayKnow) },
    });
}

/** The proposal on agendas, with what the table said of it: in the open, before the minutes, and behind closed doors. */
export async function standpoints(
  { on, roles }: Scene,
  { proposal }: ProposalSetting,
  items: Record<'adopted' | 'held' | 'closedAndAdopted', AgendaItem> & Record<string, AgendaItem>,
): Promise<void> {
  const ids = Object.values(items).map(({ id }) => id);
  await on.app.services.database.transaction((manager) =>
    manager.update(AgendaItem, { id: In(ids), removedAt: IsNull() }, { proposalId: proposal.id }),
  );
  const said: [AgendaItem, string][] = [
    [items.adopted, hidden('a standpoint in adopted minutes', everybody)],
    [items.held, hidden('a standpoint before the minutes are adopted', table)],
    [items.closedAndAdopted, hidden('a standpoint behind closed doors', table)],
  ];
  for (const [item, remarks] of said)
    await insert(on, TableStandpoint, {
      id: newId(),
      proposalId: proposal.id,
      agendaItemId: item.id,
      position: TablePosition.DIVIDED,
      remarks,
      recordedAt: on.clock.now(),
      recordedById: roles.secretary.personId,
    });
}
