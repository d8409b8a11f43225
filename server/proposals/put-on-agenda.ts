import { authorize } from '../access/policy.ts';
import type { Context } from '../access/context.ts';
import { appendAgendaItem } from '../meetings/add-agenda-item.ts';
import { AgendaItem } from '../meetings/agenda-item.entity.ts';
import type { Meeting } from '../meetings/meeting.entity.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { ProblemCode, refuse } from '../platform/problems.ts';
import { ProposalVersion } from './proposal-version.entity.ts';
import { Proposal, ProposalState } from './proposal.entity.ts';
import { proposalPolicy } from './proposal.policy.ts';
import type { PutProposalOnAgendaInput } from './put-on-agenda.inputs.ts';

/** Makes an agenda item of a proposal that is still to be discussed, under the title of its current version. */
export async function putProposalOnAgenda(
  ctx: Context,
  input: PutProposalOnAgendaInput,
): Promise<{ meeting: Meeting; agendaItem: AgendaItem }> {
  const proposal = await db(ctx).findOneBy(Proposal, { id: input.proposalId });
  if (!proposal) throw notFound();
  authorize(proposalPolicy, ctx.actor, 'view', proposal);
  const { PUBLISHED, DISCUSSED } = ProposalState;
  if (![PUBLISHED, DISCUSSED].includes(proposal.state)) refuse('proposalId', ProblemCode.WRONG_STATE);
  const { title } = await db(ctx).findOneByOrFail(ProposalVersion, { id: proposal.currentVersionId });
  const details = { ...input, subject: title, closed: false };
  const added = await appendAgendaItem(ctx, input.meetingId, details, proposal.id);
  if (added.meeting.regionId !== proposal.regionId) refuse('proposalId', ProblemCode.INVALID);
  const { agendaItem } = added;
  const again = await db(ctx).countBy(AgendaItem, { meetingId: input.meetingId, proposalId: proposal.id });
  if (again > 1) refuse('proposalId', ProblemCode.DUPLICATE);
  return { meeting: added.meeting, agendaItem };
}
