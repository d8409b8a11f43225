import type { Context } from '../access/context.ts';
import type { MailContent } from '../notifications/mail-content.ts';
import type { MailKind } from '../notifications/mail-kinds.ts';
import { queueMail } from '../notifications/queue-mail.ts';
import { Person } from '../people/person.entity.ts';
import { db } from '../platform/context.ts';
import type { Language } from '../platform/language.ts';
import { Region } from '../regions/region.entity.ts';
import type { Topic } from './topic.entity.ts';

/** Tells who proposed a topic what became of it. */
export async function mailProposer(
  ctx: Context,
  topic: Topic,
  content: (language: Language, topic: Topic, page: string) => MailContent,
  kind: MailKind,
): Promise<void> {
  const region = await db(ctx).findOneByOrFail(Region, { id: topic.regionId });
  const person = await db(ctx).findOneBy(Person, { id: topic.personId, active: true });
  if (!person) return;
  const language = person.language ?? region.defaultLanguage;
  const page = `${ctx.config.BASE_URL}/${region.slug}/agenda-onderwerp`;
  await queueMail(ctx, { ...person, language }, content(language, topic, page), {
    kind,
    subjectId: topic.id,
    signature: `Overlegtafel ${region.name}`,
    accentColour: region.accentColour,
  });
}
