import type { Context } from '../access/context.ts';
import { authorize } from '../access/policy.ts';
import { endAllSessions } from '../access/sessions.ts';
import { queueMail } from '../notifications/queue-mail.ts';
import { db } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { Language } from '../platform/language.ts';
import { Checks, ProblemCode } from '../platform/problems.ts';
import { searchKey } from '../platform/text.ts';
import { updateVersion } from '../platform/versioned.ts';
import { checkPerson } from './create-person.ts';
import { addressChangedMail } from './people.mails.ts';
import { Person } from './person.entity.ts';
import { personPolicy } from './person.policy.ts';
import { factsOfPerson } from './person.queries.ts';

interface SavePerson {
  personId: string;
  version: number;
  name: string;
  email: string;
  language?: Language | null;
  active: boolean;
}

/** A new address or a closed account ends every session; the old address is told that it was replaced. */
export async function savePerson(ctx: Context, input: SavePerson): Promise<{ person: Person }> {
  const row = await ctx.database.lock(Person, input.personId);
  if (!row) throw notFound();
  authorize(personPolicy, ctx.actor, 'save', await factsOfPerson(ctx, row.id));
  const checks = new Checks();
  const columns = checkPerson(checks, input);
  const same = await db(ctx).findOneBy(Person, { emailKey: columns.emailKey });
  checks.unless(!same || same.id === row.id, 'email', ProblemCode.DUPLICATE);
  // Nobody closes the account one works with, the last operator least of all.
  checks.unless(input.active || row.id !== ctx.actor.personId, 'active', ProblemCode.NOT_ALLOWED);
  checks.done();
  const before = { ...row };
  const person = await updateVersion(ctx, 'person', row, input.version, { ...columns, active: input.active });
  const moved = before.emailKey !== person.emailKey;
  if (moved || !person.active) await endAllSessions(ctx, person.id);
  if (moved)
    await queueMail(ctx, before, addressChangedMail(person.language ?? Language.nl, person.email), {
      kind: 'person.address-changed',
      subjectId: person.id,
    });
  return { person };
}

interface SaveMyAccount {
  version: number;
  name: string;
  language?: Language | null;
  namePublic: boolean;
}

/** What is one's own to say. The address is changed by who manages the account, so that a stolen session cannot move it. */
export async function saveMyAccount(ctx: Context, input: SaveMyAccount): Promise<{ person: Person }> {
  const row = await ctx.database.lock(Person, ctx.actor.personId!);
  if (!row) throw notFound();
  const checks = new Checks();
  const name = checks.text('name', input.name, 200);
  checks.done();
  const { language = null, namePublic } = input;
  const patch = { name, nameKey: searchKey(name), language, namePublic };
  return { person: await updateVersion(ctx, 'person', row, input.version, patch) };
}
