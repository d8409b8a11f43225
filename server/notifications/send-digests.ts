import { LessThan } from 'typeorm';
import { db, type Services } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { Language } from '../platform/language.ts';
import { addDays, instantOf, localDate } from '../platform/time/amsterdam.ts';
import type { MailContent } from './mail-content.ts';
import { mailHtml, mailText } from './mail-layout.ts';
import { MailState, OutboxMail } from './outbox-mail.entity.ts';

const portal = { name: 'Oerlis', accentColour: '' };

/**
 * Once a day, from DIGEST_HOUR in Amsterdam, what was held for somebody goes out as one mail. What is held afterwards
 * waits for the next day. Answers how many digests were written.
 */
export async function sendDigests(services: Services): Promise<number> {
  const until = lastDigestTime(services);
  const waiting = await db(services)
    .createQueryBuilder(OutboxMail, 'mail')
    .select('mail.personId', 'personId')
    .where('mail.state = :held AND mail.createdAt < :until', { held: MailState.HELD, until })
    .groupBy('mail.personId')
    .getRawMany<{ personId: string }>();
  let written = 0;
  for (const { personId } of waiting) if (await bundle(services, personId, until)) written += 1;
  return written;
}

/** The digest hour of today when it has come, else that of yesterday. */
function lastDigestTime({ clock, config }: Services): Date {
  const now = clock.now();
  const today = localDate(now);
  const at = (date: string) => instantOf(date, `${String(config.DIGEST_HOUR).padStart(2, '0')}:00`);
  return at(today) <= now ? at(today) : at(addDays(today, -1));
}

/** The held mails are taken by one update first: of two servers the second finds none, and writes nothing. */
function bundle(services: Services, personId: string, until: Date): Promise<boolean> {
  const id = newId();
  return services.database.transaction(async (manager) => {
    const held = { personId, state: MailState.HELD, createdAt: LessThan(until) };
    const taken = await manager.update(OutboxMail, held, { state: MailState.BUNDLED, digestId: id });
    if (!taken.affected) return false;
    const mails = await manager.find(OutboxMail, {
      where: { digestId: id },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    const last = mails.at(-1)!;
    const language = languageOf(last);
    const content = digestMail(language, mails);
    const now = services.clock.now();
    await manager.insert(OutboxMail, {
      ...last,
      id,
      subject: content.subject,
      text: mailText(content, language, portal),
      html: mailHtml(content, language, portal),
      kind: 'digest.daily',
      subjectId: null,
      providerId: null,
      replyTo: null,
      digestId: null,
      state: MailState.QUEUED,
      createdAt: now,
      nextAttemptAt: now,
    });
    return true;
  });
}

const languageOf = ({ language }: OutboxMail): Language => (isLanguage(language) ? language : Language.nl);
const isLanguage = (text: string): text is Language => text in Language;

function digestMail(language: Language, mails: OutboxMail[]): MailContent {
  const count = mails.length;
  const { unsubscribeUrl } = mails.at(-1)!;
  const parts = mails.map(({ text, html }) => ({ text, html }));
  return {
    ...{
      nl: {
        subject: count === 1 ? 'Eén bericht van de overlegtafel' : `${count} berichten van de overlegtafel`,
        paragraphs: ['Dit kwam er sinds uw vorige overzicht bij.'],
      },
      fy: {
        subject: count === 1 ? 'Ien berjocht fan de oerlistafel' : `${count} berjochten fan de oerlistafel`,
        paragraphs: ['Dit kaam der sûnt jo foarige oersjoch by.'],
      },
      en: {
        subject:
          count === 1
            ? 'One message of the consultation table'
            : `${count} messages of the consultation table`,
        paragraphs: ['This came in since your last digest.'],
      },
    }[language],
    parts,
    ...(unsubscribeUrl && { unsubscribeUrl }),
  };
}
