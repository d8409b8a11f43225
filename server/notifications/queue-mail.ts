import { db, type Services } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { Language } from '../platform/language.ts';
import type { MailContent } from './mail-content.ts';
import { mailHtml, mailText } from './mail-layout.ts';
import { MailState, OutboxMail } from './outbox-mail.entity.ts';

export interface Recipient {
  id: string;
  email: string;
  language: Language | null;
}

/** Writes a mail to the outbox, in the transaction of its cause: the mail exists exactly when the cause does. */
export async function queueMail(
  ctx: Services,
  to: Recipient,
  content: MailContent,
  cause: { kind: string; subjectId?: string; signature?: string },
): Promise<void> {
  await queueMails(ctx, [{ to, content }], cause);
}

/** The same for many recipients in few statements. */
export async function queueMails(
  ctx: Services,
  mails: { to: Recipient; content: MailContent }[],
  cause: { kind: string; subjectId?: string; signature?: string },
): Promise<void> {
  const now = ctx.clock.now();
  const signature = cause.signature ?? 'Oerlis';
  const rows = mails.map(({ to, content }) => ({
    id: newId(),
    recipient: to.email,
    personId: to.id,
    language: to.language ?? Language.nl,
    subject: content.subject.slice(0, 300),
    text: mailText(content, signature),
    html: mailHtml(content, to.language ?? Language.nl, signature),
    kind: cause.kind,
    subjectId: cause.subjectId ?? null,
    state: MailState.QUEUED,
    attempts: 0,
    createdAt: now,
    nextAttemptAt: now,
    sentAt: null,
    lastError: null,
  }));
  for (let at = 0; at < rows.length; at += 50) await db(ctx).insert(OutboxMail, rows.slice(at, at + 50));
}
