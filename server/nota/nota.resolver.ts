import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { mutate } from '../access/mutate.ts';
import { Proposal } from '../proposals/proposal.entity.ts';
import { thawed } from './nota-contents.ts';
import { Nota } from './nota.entity.ts';
import { notaPreviewOf, notasOfProposal } from './nota.queries.ts';
import { NotaContents, NotaPreview, PublishNotaInput, PublishNotaPayload } from './nota.types.ts';
import { publishNota } from './publish-nota.ts';

@Resolver(() => Nota)
export class NotaResolver {
  @FieldResolver(() => NotaContents, { description: 'What it says.' })
  contents(@Root() nota: Nota): NotaContents {
    return thawed(nota.contents);
  }

  @Mutation(() => PublishNotaPayload, {
    description: 'Publishes the nota van beantwoording as it stands now; it never changes again.',
  })
  publishNota(
    @Ctx() ctx: Context,
    @Arg('input', () => PublishNotaInput, { description: 'Of which proposal.' }) input: PublishNotaInput,
  ): Promise<PublishNotaPayload> {
    return mutate(ctx, publishNota, input);
  }
}

@Resolver(() => Proposal)
export class ProposalNotaResolver {
  @FieldResolver(() => [Nota], { description: 'Its published notas van beantwoording, the last first.' })
  notas(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<Nota[]> {
    return notasOfProposal(ctx).load(proposal.id);
  }

  @FieldResolver(() => Nota, {
    nullable: true,
    description: 'One of its published notas: by its number, or the last; null when there is none to read.',
  })
  async nota(
    @Root() proposal: Proposal,
    @Ctx() ctx: Context,
    @Arg('number', () => Int, { nullable: true, description: 'Number of the nota; the last when left out.' })
    number: number | null,
  ): Promise<Nota | null> {
    const notas = await notasOfProposal(ctx).load(proposal.id);
    return (number === null ? notas[0] : notas.find((nota) => nota.number === number)) ?? null;
  }

  @FieldResolver(() => NotaPreview, {
    nullable: true,
    description: 'The nota as it would be published now; for the staff of the region, null for others.',
  })
  notaPreview(@Root() proposal: Proposal, @Ctx() ctx: Context): Promise<NotaPreview | null> {
    return notaPreviewOf(ctx, proposal);
  }
}

/** Everything that the API says of notas. */
export const notaResolvers = [NotaResolver, ProposalNotaResolver] as const;
