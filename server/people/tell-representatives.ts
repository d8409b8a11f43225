import { RoleKind } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import { queueMails } from '../notifications/queue-mail.ts';
import { db } from '../platform/context.ts';
import { Language } from '../platform/language.ts';
import { Provider } from '../providers/provider.entity.ts';
import { representativeAddedMail } from './people.mails.ts';
import type { Person } from './person.entity.ts';
import { representativesOf } from './role-holders.ts';
import type { Role } from './role.entity.ts';

/**
 * Mails those who represent a provider that somebody else does so too, from now or later, so that nobody starts to speak
 * for an organisation in silence.
 */
export async function tellRepresentatives(ctx: Context, newcomer: Person, role: Role): Promise<void> {
  if (role.kind !== RoleKind.REPRESENTATIVE || !role.providerId) return;
  const { providerId } = role;
  const others = (await representativesOf(ctx, [providerId])).filter(({ id }) => id !== newcomer.id);
  if (others.length === 0) return;
  const provider = await db(ctx).findOneByOrFail(Provider, { id: providerId });
  const url = `${ctx.config.BASE_URL}/aanmelden`;
  const mails = others.map((to) => ({
    to,
    providerId,
    content: representativeAddedMail(to.language ?? Language.nl, newcomer.name, provider.name, url),
  }));
  await queueMails(ctx, mails, { kind: 'person.representative-added', subjectId: role.id });
}
