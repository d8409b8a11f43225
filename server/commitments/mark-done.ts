import type { Context } from '../access/context.ts';
import { Document, HolderKind } from '../documents/document.entity.ts';
import { db } from '../platform/context.ts';
import { after } from '../platform/lifecycle.ts';
import { Checks, longText, ProblemCode } from '../platform/problems.ts';
import { isDate, localDate } from '../platform/time/amsterdam.ts';
import { updateVersion } from '../platform/versioned.ts';
import type { Commitment } from './commitment.entity.ts';
import type { CommitmentVersionInput, MarkCommitmentDoneInput } from './commitment.inputs.ts';
import { recordCommitmentEvent } from './commitment-event.ts';
import { commitmentLifecycle } from './commitment.lifecycle.ts';
import { lockCommitment } from './find-commitment.ts';

/** It was done, on a day and with proof: in words, or a document that stands at it. */
export async function markCommitmentDone(
  ctx: Context,
  input: MarkCommitmentDoneInput,
): Promise<{ commitment: Commitment }> {
  const { commitment, item } = await lockCommitment(ctx, input.commitmentId, 'markDone');
  const state = after(commitmentLifecycle, 'markDone', commitment.state);
  const checks = new Checks();
  const doneOn = input.doneOn.trim();
  if (!isDate(doneOn)) checks.fail('doneOn', doneOn ? ProblemCode.INVALID_DATE : ProblemCode.REQUIRED);
  else checks.unless(doneOn <= localDate(ctx.clock.now()), 'doneOn', ProblemCode.INVALID_DATE);
  const proof = checks.optionalText('proof', input.proof, longText);
  checks.unless(proof !== null || (await hasDocument(ctx, commitment)), 'proof', ProblemCode.REQUIRED);
  checks.done();
  const done = await updateVersion(ctx, 'commitment', commitment, input.version, { state, doneOn, proof });
  await recordCommitmentEvent(ctx, done, item, 'commitment.done', { on: doneOn });
  return { commitment: done };
}

const hasDocument = (ctx: Context, { id }: Commitment): Promise<boolean> =>
  db(ctx).existsBy(Document, { holderKind: HolderKind.COMMITMENT, holderId: id });

/** Marked by mistake: it is open again. The proof stays, for who marks it again. */
export async function reopenCommitment(
  ctx: Context,
  input: CommitmentVersionInput,
): Promise<{ commitment: Commitment }> {
  const { commitment, item } = await lockCommitment(ctx, input.commitmentId, 'reopen');
  const state = after(commitmentLifecycle, 'reopen', commitment.state);
  const open = await updateVersion(ctx, 'commitment', commitment, input.version, { state, doneOn: null });
  await recordCommitmentEvent(ctx, open, item, 'commitment.reopened');
  return { commitment: open };
}
