import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { PutProposalOnAgendaInput, PutProposalOnAgendaPayload } from './put-on-agenda.inputs.ts';
import { putProposalOnAgenda } from './put-on-agenda.ts';

@Resolver()
export class PutOnAgendaResolver {
  @Mutation(() => PutProposalOnAgendaPayload, { description: 'Puts a published proposal on an agenda.' })
  putProposalOnAgenda(
    @Ctx() ctx: Context,
    @Arg('input', () => PutProposalOnAgendaInput, { description: 'Which proposal, on which agenda.' })
    input: PutProposalOnAgendaInput,
  ): Promise<PutProposalOnAgendaPayload> {
    return mutate(ctx, putProposalOnAgenda, input);
  }
}
