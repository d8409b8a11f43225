import type { RegionSetting } from '../builders/region.ts';
import type { Ask } from './start-app.ts';

/** The operations with which the staff writes and publishes a proposal, as the stories of it share them. */
export const createDraft = `mutation ($input: CreateProposalDraftInput!) { createProposalDraft(input: $input) {
  problems { field code } proposal { id version state number draft { id number version sections { key text } } } } }`;
export const saveDraft = `mutation ($input: SaveProposalDraftInput!) { saveProposalDraft(input: $input) {
  problems { field code limit } proposalVersion { id version title summary clauseChanges { id article position } lots { id } } } }`;
export const publishDraft = `mutation ($input: PublishProposalInput!) { publishProposal(input: $input) {
  problems { field code } proposal { id version number state deadlineDate deadline openForReaction invitedCount } } }`;

export interface Draft {
  id: string;
  version: number;
  draft: { id: string; version: number; clauseChanges: { id: string }[]; sections: { key: string }[] };
}

export const wholeText = (
  { lots, municipalities }: RegionSetting,
  draft: { id: string; version: number },
) => ({
  proposalVersionId: draft.id,
  version: draft.version,
  title: 'Indexering tarieven',
  summary: 'De tarieven stijgen mee met de lonen.',
  sections: [{ key: 'arguments', text: 'Loon is het grootste deel van de kosten.' }],
  clauseChanges: [
    { article: 'Artikel 7.2', oldText: 'De prijzen stijgen.', newText: 'De lonen stijgen.' },
    { article: 'Artikel 7.3', oldText: '', newText: 'Nieuw artikel.' },
  ],
  lotIds: [lots[0]!.id],
  municipalityIds: municipalities.map(({ id }) => id),
  effectiveOn: '2027-01-01',
  legalGround: 'REVIEW_CLAUSE',
  legalGroundReason: 'Artikel 12.7.',
  financialEffect: 'Drie procent.',
});

export async function aStartedDraft(ask: Ask, here: RegionSetting): Promise<Draft> {
  const { data } = await ask(createDraft, { input: { regionId: here.region.id, title: 'Indexering' } });
  return data.createProposalDraft.proposal;
}

/** A draft that misses nothing. */
export async function aWholeDraft(ask: Ask, here: RegionSetting): Promise<Draft> {
  const proposal = await aStartedDraft(ask, here);
  const { data } = await ask(saveDraft, { input: wholeText(here, proposal.draft) });
  return { ...proposal, draft: { ...proposal.draft, ...data.saveProposalDraft.proposalVersion } };
}

export const publishing = (proposal: Draft) => ({
  proposalId: proposal.id,
  version: proposal.version,
  draftVersion: proposal.draft.version,
});
