import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { Public } from '../access/guard.ts';
import { mutate } from '../access/mutate.ts';
import { actAs } from './act-as.ts';
import { demoPeople } from './demo-people.ts';
import {
  ActAsInput,
  RequestSignInCodeInput,
  RequestSignInCodePayload,
  SignInAsDemoPersonInput,
  SignInInput,
  SignInPayload,
  SignOutInput,
  SignOutPayload,
} from './sign-in.inputs.ts';
import { requestSignInCode, signIn, signInAsDemoPerson, signOut, viewerOf } from './sign-in.ts';
import { DemoPerson, Viewer } from './viewer.ts';

@Resolver()
export class SignInResolver {
  @Public()
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null for a visitor.' })
  async viewer(@Ctx() ctx: Context): Promise<Viewer | null> {
    return ctx.actor.personId ? viewerOf(ctx, ctx.actor.personId) : null;
  }

  @Public()
  @Query(() => [DemoPerson], {
    description: 'The people of the demo, for one-click sign-in; empty outside the demo.',
  })
  demoPeople(@Ctx() ctx: Context): Promise<DemoPerson[]> {
    return demoPeople(ctx);
  }

  @Public()
  @Mutation(() => RequestSignInCodePayload, {
    description: 'Mails a one-time code; at most 5 an hour per address and 30 per caller.',
  })
  requestSignInCode(
    @Ctx() ctx: Context,
    @Arg('input', () => RequestSignInCodeInput, { description: 'Address.' }) input: RequestSignInCodeInput,
  ): Promise<RequestSignInCodePayload> {
    return requestSignInCode(ctx, input);
  }

  @Public()
  @Mutation(() => SignInPayload, {
    description: 'Signs in with a code of at most 10 minutes old, in at most 5 attempts.',
  })
  signIn(
    @Ctx() ctx: Context,
    @Arg('input', () => SignInInput, { description: 'Address and code.' }) input: SignInInput,
  ): Promise<SignInPayload> {
    return signIn(ctx, input);
  }

  @Public()
  @Mutation(() => SignInPayload, {
    description: 'Signs in as a person of the demo; does not exist outside the demo.',
  })
  signInAsDemoPerson(
    @Ctx() ctx: Context,
    @Arg('input', () => SignInAsDemoPersonInput, { description: 'Whom.' }) input: SignInAsDemoPersonInput,
  ): Promise<SignInPayload> {
    return signInAsDemoPerson(ctx, input);
  }

  @Mutation(() => SignInPayload, { description: 'Acts in another role of the viewer.' })
  actAs(
    @Ctx() ctx: Context,
    @Arg('input', () => ActAsInput, { description: 'Which role.' }) input: ActAsInput,
  ): Promise<SignInPayload> {
    return mutate(ctx, actAs, input);
  }

  @Public()
  @Mutation(() => SignOutPayload, { description: 'Signs out here, or everywhere.' })
  signOut(
    @Ctx() ctx: Context,
    @Arg('input', () => SignOutInput, { description: 'Where.' }) input: SignOutInput,
  ): Promise<SignOutPayload> {
    return signOut(ctx, input);
  }
}
