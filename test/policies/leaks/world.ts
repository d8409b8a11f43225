import { HolderKind } from '../../../server/documents/document.entity.ts';
import { aProposal } from '../../builders/proposal.ts';
import type { TestApp } from '../../support/start-app.ts';
import { hiddenPapers, onlyFor, type HiddenFile } from './hidden-documents.ts';
import { hiddenDecisions } from './hidden-decisions.ts';
import { hiddenMail } from './hidden-mail.ts';
import { dates, hiddenMeetings } from './hidden-meetings.ts';
import { hiddenPreparation } from './hidden-preparation.ts';
import { hiddenProposals, standpoints } from './hidden-proposals.ts';
import { hiddenRecord } from './hidden-record.ts';
import { hiddenReactions } from './hidden-reactions.ts';
import { releasedReactions } from './released-reactions.ts';
import { aSceneWithPeople, type Scene } from './people.ts';
import { ofTheProvider, otherProvider, staff, table } from './secrets.ts';

export interface HiddenWorld {
  scene: Scene;
  files: HiddenFile[];
  /** What required arguments of fields are asked with, by type, field and argument. */
  asked: Record<string, string[]>;
}

/** A region with one of every hidden thing. */
export async function aHiddenWorld(on: TestApp): Promise<HiddenWorld> {
  const scene = await aSceneWithPeople(on);
  const meetings = await hiddenMeetings(scene);
  await hiddenRecord(scene, meetings);
  const { published, draft } = await hiddenProposals(scene);
  const reacted = await aProposal(on, scene.here, { number: '2026-02', invites: [scene.other] });
  await standpoints(scene, published, meetings.items);
  const reactions = await hiddenReactions(scene, published, reacted);
  const released = await releasedReactions(scene);
  const decisions = await hiddenDecisions(scene, published);
  const mails = await hiddenMail(scene, published);
  const { REGION, MEETING, AGENDA_ITEM, PROPOSAL, REACTION_REVISION, DECISION } = HolderKind;
  const discussed = await hiddenPreparation(scene, published, meetings.items.open.id);
  const open = { PUBLIC: [...ofTheProvider, ...table], TABLE: [...ofTheProvider, ...table] };
  const own = [...ofTheProvider, ...staff];
  const closed = [...otherProvider, ...staff];
  const files = [
    ...released.files,
    await hiddenPapers(scene, REGION, scene.here.region.id),
    await hiddenPapers(scene, MEETING, meetings.convened.id),
    await hiddenPapers(scene, MEETING, meetings.planned.id, onlyFor(table)),
    await hiddenPapers(scene, AGENDA_ITEM, meetings.items.open.id),
    await hiddenPapers(scene, AGENDA_ITEM, meetings.items.closed.id, onlyFor(table)),
    await hiddenPapers(scene, AGENDA_ITEM, meetings.items.removed.id, onlyFor([])),
    await hiddenPapers(scene, PROPOSAL, published.proposal.id),
    await hiddenPapers(scene, PROPOSAL, draft.id, onlyFor(staff)),
    await hiddenPapers(scene, DECISION, decisions.published.id),
    await hiddenPapers(scene, DECISION, decisions.draft.id, onlyFor(staff)),
    await hiddenPapers(scene, REACTION_REVISION, reactions.amended.id, { ...open, INTERNAL: own }),
    await hiddenPapers(scene, REACTION_REVISION, reactions.amendment.id, {
      PUBLIC: ofTheProvider,
      TABLE: ofTheProvider,
      INTERNAL: ofTheProvider,
    }),
    await hiddenPapers(scene, REACTION_REVISION, reactions.confidential.id, {
      PUBLIC: closed,
      TABLE: closed,
      INTERNAL: closed,
    }),
  ].flat();
  const text = (list: string[]) => list.map((one) => JSON.stringify(one));
  const asked = {
    'Query.region.slug': text(['hier']),
    'Query.proposal.id': text([published.proposal.id, draft.id, discussed.proposal.id]),
    'Query.provider.id': text([scene.provider.id, scene.other.id]),
    'Query.person.id': text(Object.values(scene.roles).map(({ personId }) => personId)),
    'Query.inboundMail.id': text(mails),
    'InboundMail.outcome.proposalId': text([published.proposal.id]),
    'InboundMail.outcome.providerId': text([scene.provider.id]),
    'Query.redlineOf.oldText': text(['oud']),
    'Query.redlineOf.newText': text(['nieuw']),
    'Region.meeting.date': text(dates),
    'Region.proposal.number': text(['2026-01']),
    'Region.reaction.receipt': text([...reactions.receipts, ...released.receipts]),
    'Region.contractComparison.from': text(['2026-01-01']),
    'Region.contractComparison.to': text(['2026-03-01']),
    'Region.addendum.generation': text(['2020-2025']),
    'Region.addendum.number': ['1'],
    'Region.overview.year': ['2025'],
    'Region.registerChanges.from': ['"2020-01-01"'],
    'Region.registerChanges.until': ['"2030-01-01"'],
    'Region.yearFigures.year': ['2025'],
    'YearContents.rowsBehind.figure': ['0'],
    'Meeting.agendaItem.position': ['1'],
    'Proposal.compare.from': ['1'],
    'Proposal.compare.to': ['2'],
    'ProposalSection.title.language': ['nl'],
    'SectionTemplate.title.language': ['nl'],
  };
  return { scene, files, asked };
}
