import { setTimeout } from 'node:timers/promises';
import { endAllSessions, endSession, startSession } from '../access/sessions.ts';
import { makeSignInCode, spendSignInCode } from '../access/sign-in-codes.ts';
import type { Context } from '../access/context.ts';
import { queueMail } from '../notifications/queue-mail.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { Language } from '../platform/language.ts';
import { ProblemCode, type Problem } from '../platform/problems.ts';
import { emailKey, isEmailAddress } from '../platform/text.ts';
import { currentRolesOf, personOf } from './account.ts';
import { actorOf } from './actor-of.ts';
import { Person } from './person.entity.ts';
import { Role } from './role.entity.ts';
import { signInMail } from './sign-in.mail.ts';
import type { Viewer } from './viewer.ts';

type Answer = { problems: Problem[]; viewer?: Viewer | null };

const refusal = (field: string, code: ProblemCode): Answer => ({ problems: [{ field, code }] });

/** So long an answer takes at least, known address or not: longer than writing a mail to the outbox does. */
const sameForAll = 250;

/** Mails a code to a known address; an unknown one gets the same answer, as fast, and no mail. */
export async function requestSignInCode(ctx: Context, input: { email: string }): Promise<Answer> {
  const key = emailKey(input.email);
  if (!isEmailAddress(key)) return refusal('email', ProblemCode.INVALID_EMAIL);
  const leastTime = setTimeout(sameForAll);
  await ctx.database.transaction(async () => {
    const code = await makeSignInCode(ctx, key);
    const person = await db(ctx).findOneBy(Person, { emailKey: key, active: true });
    if (code && person)
      await queueMail(ctx, person, signInMail(person.language ?? Language.nl, code), {
        kind: 'sign-in.code',
      });
  });
  await leastTime;
  return { problems: [] };
}

/** Signs in with a code. Not a use case of `mutate`: a wrong try must count, so nothing may be rolled back. */
export async function signIn(ctx: Context, input: { email: string; code: string }): Promise<Answer> {
  const key = emailKey(input.email);
  const wrong = await spendSignInCode(ctx, key, input.code);
  if (wrong) return refusal('code', wrong);
  const person = await db(ctx).findOneBy(Person, { emailKey: key, active: true });
  if (!person) return refusal('code', ProblemCode.CODE_WRONG);
  const [role] = await currentRolesOf(ctx).load(person.id);
  return { problems: [], viewer: await begin(ctx, person, role?.id ?? null) };
}

/** One click in the demo. On any other database this does not exist. */
export async function signInAsDemoPerson(ctx: Context, input: { roleId: string }): Promise<Answer> {
  if (!ctx.demo) throw notFound();
  const role = await db(ctx).findOneBy(Role, { id: input.roleId });
  const person = role && (await db(ctx).findOneBy(Person, { id: role.personId, active: true }));
  // Who was invited into the demo by hand is a real person, and signs in with a code.
  if (!role || !person || person.demoPosition === null) throw notFound();
  return { problems: [], viewer: await begin(ctx, person, role.id) };
}

export async function signOut(ctx: Context, input: { everywhere: boolean }): Promise<Answer> {
  if (ctx.session) await endSession(ctx, ctx.session.id);
  if (ctx.session && input.everywhere) await endAllSessions(ctx, ctx.session.personId);
  ctx.setSessionToken(null);
  return { problems: [] };
}

async function begin(ctx: Context, person: Person, roleId: string | null): Promise<Viewer> {
  if (ctx.session) await endSession(ctx, ctx.session.id);
  const { session, token } = await startSession(ctx, person.id, roleId);
  ctx.setSessionToken(token);
  ctx.session = session;
  ctx.actor = (await actorOf(ctx, session)) ?? ctx.actor;
  return viewerOf(ctx, person.id);
}

export async function viewerOf(ctx: Context, personId: string): Promise<Viewer> {
  const person = await personOf(ctx).load(personId);
  if (!person) throw notFound();
  const roles = await currentRolesOf(ctx).load(person.id);
  const role = roles.find((one) => one.id === ctx.actor.roleId) ?? null;
  return { id: person.id, person, email: person.email, role, roles };
}
