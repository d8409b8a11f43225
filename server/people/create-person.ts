import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import type { Language } from '../platform/language.ts';
import { Checks, ProblemCode, refuse } from '../platform/problems.ts';
import { emailKey, isEmailAddress, searchKey } from '../platform/text.ts';
import { checkNewRole, grant, type NewRole } from './give-role.ts';
import { Person } from './person.entity.ts';

interface CreatePerson {
  name: string;
  email: string;
  language?: Language | null;
  role: NewRole;
}

/**
 * Invites somebody in a role. An address that is known already gets the role beside those it has, under the name it
 * has: one person can work for several organisations, and the inviter need not know of the others.
 */
export async function createPerson(ctx: Context, input: CreatePerson): Promise<{ person: Person }> {
  const checks = new Checks();
  const role = await checkNewRole(ctx, checks, input.role);
  const person = await findOrCreatePerson(ctx, checks, input);
  await grant(ctx, checks, person, role, 'role.');
  return { person };
}

/** The person of an address, locked, or a new one; refuses here when anything checked so far was wrong. */
export async function findOrCreatePerson(
  ctx: Context,
  checks: Checks,
  given: { name: string; email: string; language?: Language | null },
): Promise<Person> {
  const columns = checkPerson(checks, given);
  checks.done();
  const known = await db(ctx).findOneBy(Person, { emailKey: columns.emailKey });
  if (!known) return insertPerson(ctx, columns);
  const person = await ctx.database.lock(Person, known.id);
  if (!person?.active) refuse('email', ProblemCode.NOT_ALLOWED);
  return person;
}

type PersonColumns = ReturnType<typeof checkPerson>;

/** The columns of an account, each problem told at its field. */
export function checkPerson(
  checks: Checks,
  given: { name: string; email: string; language?: Language | null },
) {
  const name = checks.text('name', given.name, 200);
  const key = emailKey(given.email);
  if (!key) checks.fail('email', ProblemCode.REQUIRED);
  else checks.unless(isEmailAddress(key), 'email', ProblemCode.INVALID_EMAIL);
  const email = given.email.trim();
  return { name, nameKey: searchKey(name), email, emailKey: key, language: given.language ?? null };
}

export async function insertPerson(ctx: Pick<Context, 'database'>, columns: PersonColumns): Promise<Person> {
  const person = Object.assign(new Person(), {
    ...columns,
    id: newId(),
    namePublic: false,
    active: true,
    demoPosition: null,
    demoNote: null,
    version: 1,
  });
  await db(ctx).insert(Person, person);
  return person;
}
