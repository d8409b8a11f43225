import { AnswerVersion } from '../../../server/answers/answer-version.entity.ts';
import { AnswerState } from '../../../server/answers/answer.entity.ts';
import { newId } from '../../../server/platform/ids.ts';
import type { Provider } from '../../../server/providers/provider.entity.ts';
import { ReactionComment } from '../../../server/reactions/reaction-comment.entity.ts';
import { ReactionRevision } from '../../../server/reactions/reaction-revision.entity.ts';
import { Reaction, ReactionState } from '../../../server/reactions/reaction.entity.ts';
import { anAnswer } from '../../builders/answer.ts';
import { aRepresentative } from '../../builders/person.ts';
import type { ProposalSetting } from '../../builders/proposal.ts';
import { aContract, aProvider } from '../../builders/provider.ts';
import { aReaction, type ReactionSetting } from '../../builders/reaction.ts';
import { insert } from '../../builders/rows.ts';
import type { Scene } from './people.ts';
import { hidden, ofTheProvider, otherProvider, staff, table } from './secrets.ts';

export interface HiddenReactions {
  receipts: string[];
  /** Revisions with attachments, and who may read an open one of each. */
  amended: ReactionRevision;
  amendment: ReactionRevision;
  confidential: ReactionRevision;
}

/** Reactions in every state and with every mark, to one proposal. */
export async function hiddenReactions(
  scene: Scene,
  to: ProposalSetting,
  draftTo: ProposalSetting,
): Promise<HiddenReactions> {
  const { on, provider, other } = scene;
  const own = [...ofTheProvider, ...staff];
  const amended = await aReaction(
    on,
    to,
    provider,
    {},
    { text: hidden('an earlier revision for the municipalities only', own), confidential: true },
  );
  const current = await aRevision(scene, amended.reaction, amended.revision, 2, {
    text: hidden('an open text', [...ofTheProvider, ...table]),
    confidential: false,
  });
  await on.app.services.database.transaction((manager) =>
    manager.update(Reaction, { id: amended.reaction.id }, { currentRevisionId: current.id }),
  );
  const amendment = await aRevision(scene, amended.reaction, current, 3, {
    text: hidden('an amendment that is being written', ofTheProvider),
    submittedAt: null,
  });
  await comments(scene, current, to.clause.id, 'an open reaction', [...ofTheProvider, ...table], own);
  await comments(scene, amendment, to.clause.id, 'an amendment', ofTheProvider, ofTheProvider);

  const whole = [...otherProvider, ...staff];
  const confidential = await aReaction(
    on,
    to,
    other,
    {},
    { confidential: true, text: hidden('a reaction for the municipalities only', whole) },
  );
  await comments(
    scene,
    confidential.revision,
    to.clause.id,
    'a reaction for the municipalities only',
    whole,
    whole,
  );
  await hiddenAnswers(on, { reaction: amended.reaction, revision: current }, confidential);
  await aReaction(
    on,
    draftTo,
    other,
    { state: ReactionState.DRAFT },
    { text: hidden('the draft of a reaction', otherProvider) },
  );
  return {
    receipts: [
      amended.reaction.receiptNumber!,
      confidential.reaction.receiptNumber!,
      ...(await byStrangers(scene, to)),
    ],
    amended: current,
    amendment,
    confidential: confidential.revision,
  };
}

/** Of providers that nobody in the scene represents: only the text is marked, and a withdrawn one. */
async function byStrangers(scene: Scene, to: ProposalSetting): Promise<string[]> {
  const { on } = scene;
  const partly = await aReaction(
    on,
    to,
    await aStranger(scene),
    {},
    {
      textConfidential: true,
      text: hidden('a text for the municipalities only', staff),
    },
  );
  await comments(scene, partly.revision, to.clause.id, 'a reaction with a closed text', table, staff);
  const withdrawn = await aReaction(on, to, await aStranger(scene), {
    state: ReactionState.WITHDRAWN,
    withdrawnAt: on.clock.now(),
    withdrawReason: hidden('why a reaction was withdrawn', staff),
  });
  return [partly.reaction.receiptNumber!, withdrawn.reaction.receiptNumber!];
}

async function aStranger({ on, here }: Scene): Promise<Provider> {
  const provider = await aProvider(on);
  await aContract(on, provider, here.municipalities[0]!, here.lots);
  await aRepresentative(on, provider);
  return provider;
}

function aRevision(
  { on }: Scene,
  reaction: Reaction,
  before: ReactionRevision,
  number: number,
  given: Partial<ReactionRevision>,
): Promise<ReactionRevision> {
  return insert(on, ReactionRevision, { ...before, id: newId(), reactionId: reaction.id, number, ...given });
}

async function comments(
  { on }: Scene,
  { id: revisionId }: ReactionRevision,
  clauseChangeId: string,
  of: string,
  readOpen: Parameters<typeof hidden>[1],
  readClosed: Parameters<typeof hidden>[1],
): Promise<void> {
  const marks = [
    { confidential: false, text: hidden(`an open comment of ${of}`, readOpen) },
    { confidential: true, text: hidden(`a closed comment of ${of}`, readClosed) },
  ];
  for (const [at, mark] of marks.entries())
    await insert(on, ReactionComment, {
      id: newId(),
      revisionId,
      position: at + 1,
      clauseChangeId,
      anchor: null,
      ...mark,
    });
}

/** What is being written at the desk, and what was answered to an open and to a closed reaction. */
async function hiddenAnswers(on: Scene['on'], open: ReactionSetting, closed: ReactionSetting): Promise<void> {
  const published = { state: AnswerState.PUBLISHED };
  const text = hidden('an answer to an open reaction', [...ofTheProvider, ...table]);
  const { version } = await anAnswer(on, [open], published, { text });
  const correction = hidden('a correction that is being written', staff);
  await insert(on, AnswerVersion, {
    ...version,
    id: newId(),
    number: 2,
    text: correction,
    publishedAt: null,
  });
  const sealed = hidden('an answer to a closed reaction', [...otherProvider, ...staff]);
  await anAnswer(on, [closed], published, { text: sealed });
}
