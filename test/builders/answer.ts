import { AnswerTarget, wholeReaction } from '../../server/answers/answer-target.entity.ts';
import { AnswerOutcome, AnswerVersion } from '../../server/answers/answer-version.entity.ts';
import { Answer, AnswerState } from '../../server/answers/answer.entity.ts';
import { newId } from '../../server/platform/ids.ts';
import type { TestApp } from '../support/start-app.ts';
import type { ReactionSetting } from './reaction.ts';
import { insert } from './rows.ts';

/** A draft of one answer to these reactions as a whole; traits: state, and what it says. */
export async function anAnswer(
  on: TestApp,
  reactions: ReactionSetting[],
  given: Partial<Answer> = {},
  said: Partial<AnswerVersion> = {},
): Promise<{ answer: Answer; version: AnswerVersion }> {
  const now = on.clock.now();
  const [{ reaction }] = reactions as [ReactionSetting];
  const [id, versionId] = [newId(), newId()];
  const published = given.state === AnswerState.PUBLISHED;
  const answer = await insert(on, Answer, {
    id,
    regionId: reaction.regionId,
    proposalId: reaction.proposalId,
    state: AnswerState.DRAFT,
    currentVersionId: published ? versionId : null,
    createdAt: now,
    createdById: null,
    version: 1,
    ...given,
  });
  const version = await insert(on, AnswerVersion, {
    id: versionId,
    answerId: id,
    number: 1,
    outcome: AnswerOutcome.PARTLY,
    text: 'Wij nemen de scholing op in het tarief.',
    note: null,
    publishedAt: published ? now : null,
    publishedById: null,
    savedAt: now,
    savedById: null,
    version: 1,
    ...said,
  });
  for (const { reaction: to, revision } of reactions)
    await insert(on, AnswerTarget, {
      id: newId(),
      answerId: id,
      reactionId: to.id,
      revisionId: revision.id,
      part: wholeReaction,
    });
  return { answer, version };
}
