import { db, type Services } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { Language } from '../platform/language.ts';
import type { MailContent } from './mail-content.ts';
import { mailHtml, mailText, type MailSender } from './mail-layout.ts';
import { MailState, OutboxMail } from './outbox-mail.entity.ts';

export interface Recipient {
  id: string;
  email: string;
  language: Language | null;
}

/** Why a mail is sent, and in whose name; without a signature it is the portal itself. */
export interface MailCause {
  kind: string;
  subjectId?: string;
  signature?: string;
  accentColour?: string;
}

/** Writes a mail to the outbox, in the transaction of its cause: the mail exists exactly when the cause does. */
export async function queueMail(
  ctx: Services,
  to: Recipient,
  content: MailContent,
  cause: MailCause,
): Promise<void> {
  await queueMails(ctx, [{ to, content }], cause);
}

/** The same for many recipients in few statements. */
export async function queueMails(
  ctx: Services,
  mails: { to: Recipient; content: MailContent }[],
  cause: MailCause,
): Promise<void> {
  const now = ctx.clock.now();
  const sender = { name: cause.signature ?? 'Oerlis', accentColour: cause.accentColour ?? '' };
  const rows = mails.map(({ to, content }) => ({
    id: newId(),
    recipient: to.email,
    personId: to.id,
    language: to.language ?? Language.nl,
    ...parts(content, to.language ?? Language.nl, sender),
    kind: cause.kind,
    subjectId: cause.subjectId ?? null,
    state: MailState.QUEUED,
    attempts: 0,
    createdAt: now,
    nextAttemptAt: now,
    sentAt: null,
    lastError: null,
  }));
  // Few long ones at a time: MariaDB takes 16 MB in one statement.
  const step = rows.some(({ html }) => html.length > 50_000) ? 10 : 50;
  for (let at = 0; at < rows.length; at += step) await db(ctx).insert(OutboxMail, rows.slice(at, at + step));
}

/** Ten full fields, more than any receipt in earnest; what goes beyond is read on the page. */
const maxBytes = 500_000;

/** The subject on one line; a quote that would not fit, once escaped, is shortened, and the page has it whole. */
function parts(given: MailContent, language: Language, sender: MailSender) {
  const subject = shortened(given.subject.replace(/\s+/gu, ' ').trim(), 300);
  let content = { ...given, subject };
  for (;;) {
    const text = mailText(content, sender);
    const html = mailHtml(content, language, sender);
    const { quote } = content;
    if (!quote || quote.length < 2 || Math.max(Buffer.byteLength(text), Buffer.byteLength(html)) <= maxBytes)
      return { subject, text, html };
    content = { ...content, quote: shortened(quote, Math.floor(quote.length * 0.8)) };
  }
}

/** At most so many UTF-16 units, never half a character, with dots where something is missing. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
