import type { Ask } from './start-app.ts';

/** The operations of who writes a reaction, as stories use them. */
const fields = `id version state receiptNumber late submittedAt withdrawnAt
  draft { id version number standpoint text confidential textConfidential savedBy outdated
    comments { text confidential clauseChange { id } anchor { exact } } }
  current { number standpoint text comments { text } }
  revisions { number text }
  abilities { edit discard submit submitLate amend withdraw }`;
const problems = 'problems { field code }';

export const startReaction = async (who: Ask, proposalId: string) =>
  (
    await who(
      `mutation ($input: StartReactionInput!) { startReaction(input: $input) { ${problems} reaction { ${fields} } } }`,
      { input: { proposalId } },
    )
  ).data?.startReaction;

export const saveDraft = async (who: Ask, input: Record<string, unknown>) =>
  (
    await who(
      `mutation ($input: SaveReactionDraftInput!) { saveReactionDraft(input: $input) { ${problems}
        draft { version text savedBy comments { text } } } }`,
      {
        input: {
          standpoint: 'SUPPORT_WITH_REMARKS',
          text: 'Wij steunen dit.',
          comments: [],
          confidential: false,
          textConfidential: false,
          objectsToPublication: false,
          ...input,
        },
      },
    )
  ).data?.saveReactionDraft;

export const submitReaction = async (who: Ask, input: Record<string, unknown>) =>
  (
    await who(
      `mutation ($input: SubmitReactionInput!) { submitReaction(input: $input) { ${problems} reaction { ${fields} } draft { text } } }`,
      { input },
    )
  ).data?.submitReaction;

export const amendReaction = async (who: Ask, reactionId: string) =>
  (
    await who(
      `mutation ($input: AmendReactionInput!) { amendReaction(input: $input) { ${problems} reaction { ${fields} } } }`,
      { input: { reactionId } },
    )
  ).data?.amendReaction;

export const withdrawReaction = async (who: Ask, input: Record<string, unknown>) =>
  (
    await who(
      `mutation ($input: WithdrawReactionInput!) { withdrawReaction(input: $input) { ${problems} reaction { ${fields} } } }`,
      { input },
    )
  ).data?.withdrawReaction;

export const readReaction = async (who: Ask, slug: string, receipt: string) =>
  (
    await who(
      `query ($slug: String!, $receipt: String!) { region(slug: $slug) { reaction(receipt: $receipt) { ${fields} } } }`,
      { slug, receipt },
    )
  ).data?.region?.reaction;
