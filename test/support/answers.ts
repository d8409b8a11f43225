import { Proposal } from '../../server/proposals/proposal.entity.ts';
import type { ProposalSetting } from '../builders/proposal.ts';
import type { ReactionSetting } from '../builders/reaction.ts';
import type { Ask, TestApp } from './start-app.ts';

const version = 'id number outcome text note version clauseChanges { id article }';
const fields = `id state version current { ${version} } draft { ${version} } versions { ${version} }
  targets { amended reaction { id } comment { id } }`;
const problems = 'problems { field code }';
const progress = `answering { total answered ready reactionsOpen canPublish canAnswer
  unanswered { receiptNumber } undecided { receiptNumber } }`;

interface Target {
  reactionId: string;
  commentId?: string;
}

/** The operations of who answers the reactions to a proposal, as stories use them; null where somebody may not. */
export function answering(who: Ask, proposalId: string) {
  const change = async (
    name: string,
    input: Record<string, unknown>,
    wanted = `answer { ${fields} } draft { ${version} }`,
  ) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${problems} ${wanted} } }`;
    return (await who(query, { input })).data?.[name] ?? null;
  };
  const ofProposal = async (wanted: string) =>
    (await who(`query ($id: ID!) { proposal(id: $id) { ${wanted} } }`, { id: proposalId })).data.proposal;
  const all = async () => (await ofProposal(`answers { ${fields} }`)).answers;
  return {
    all,
    start: (targets: Target[]) => change('startAnswer', { proposalId, targets }),
    save: (answerId: string, seen: number, said: Record<string, unknown>) =>
      change('saveAnswerDraft', { answerId, version: seen, text: '', clauseChangeIds: [], ...said }),
    choose: (answerId: string, seen: number, targets: Target[]) =>
      change('chooseAnswerTargets', { answerId, version: seen, targets }),
    finish: (answerId: string, seen: number) => change('finishAnswer', { answerId, version: seen }),
    discard: (answerId: string, seen: number) => change('discardAnswerDraft', { answerId, version: seen }),
    publish: () => change('publishAnswers', { proposalId }, `proposal { ${progress} }`),
    correct: (answerId: string, seen: number) => change('correctAnswer', { answerId, version: seen }),
    publishCorrection: (answerId: string, seen: number, note: string) =>
      change('publishAnswerCorrection', { answerId, version: seen, note }),
    progress: async () => (await ofProposal(progress)).answering,
    /** An answer, for who may see it. */
    read: async (id: string) => ({ answer: (await all()).find((one: { id: string }) => one.id === id) }),
    /** What was answered to a reaction. */
    mine: async ({ reaction }: ReactionSetting) => {
      const answers = await all();
      return answers.filter(({ targets }: { targets: { reaction: { id: string } }[] }) =>
        targets.some((target) => target.reaction.id === reaction.id),
      );
    },
  };
}

/** Has the reaction term of a proposal ended yesterday, so that nobody's session is too old. */
export async function endTerm(on: TestApp, { proposal }: ProposalSetting): Promise<void> {
  const deadline = new Date(on.clock.now().getTime() - 24 * 3_600_000);
  await on.app.services.database.transaction((rows) =>
    rows.update(
      Proposal,
      { id: proposal.id },
      { deadline, deadlineDate: deadline.toISOString().slice(0, 10) },
    ),
  );
}
