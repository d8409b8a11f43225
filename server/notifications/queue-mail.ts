import { db, type Services } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { Language } from '../platform/language.ts';
import type { MailContent } from './mail-content.ts';
import { isDuty, type MailKind } from './mail-kinds.ts';
import { mailHtml, mailPart, mailText, type MailSender } from './mail-layout.ts';
import { MailDelivery, type MailPreference } from './mail-preference.entity.ts';
import { preferencesOf, unsubscribeUrl } from './mail-preferences.ts';
import { MailState, OutboxMail } from './outbox-mail.entity.ts';

export interface Recipient {
  /** The person; null for an address that belongs to nobody who can sign in. */
  id: string | null;
  email: string;
  language: Language | null;
}

export interface MailToQueue {
  to: Recipient;
  content: MailContent;
  /** For which provider somebody gets it; the mail then proves that this provider was told. */
  providerId?: string | null;
  /** Where an answer goes to, if not to the sender of all mail. */
  replyTo?: string | null;
  /** Message-ID of the mail that it answers, so that both stand in one thread. */
  inReplyTo?: string | null;
}

/** Why a mail is sent, and in whose name; without a signature it is the portal itself. */
export interface MailCause {
  kind: MailKind;
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

/** The same for many recipients in few statements. What is not owed follows what each person prefers. */
export async function queueMails(ctx: Services, mails: MailToQueue[], cause: MailCause): Promise<void> {
  const people = isDuty(cause.kind) ? [] : mails.flatMap(({ to }) => to.id ?? []);
  const preferences = await preferencesOf(ctx, people);
  const rows = mails.flatMap((mail) => rowOf(ctx, mail, cause, preferences.get(mail.to.id ?? '')) ?? []);
  // Few long ones at a time: MariaDB takes 16 MB in one statement.
  const step = rows.some(({ html }) => html.length > 50_000) ? 10 : 50;
  for (let at = 0; at < rows.length; at += step) await db(ctx).insert(OutboxMail, rows.slice(at, at + step));
}

/** The mail as a row: to be sent, held for the digest, or none for who wants none. */
function rowOf(ctx: Services, mail: MailToQueue, cause: MailCause, preference?: MailPreference) {
  if (preference?.delivery === MailDelivery.NONE) return null;
  const { to, providerId = null, replyTo = null, inReplyTo = null } = mail;
  const now = ctx.clock.now();
  const language = to.language ?? Language.nl;
  const sender = { name: cause.signature ?? 'Oerlis', accentColour: cause.accentColour ?? '' };
  const ending = preference && unsubscribeUrl(ctx, preference.unsubscribeToken);
  const content = ending ? { ...mail.content, unsubscribeUrl: ending } : mail.content;
  const held = preference?.delivery === MailDelivery.DAILY;
  return {
    id: newId(),
    recipient: to.email,
    personId: to.id,
    language,
    ...parts(content, language, sender, held),
    kind: cause.kind,
    subjectId: cause.subjectId ?? null,
    providerId,
    replyTo,
    inReplyTo,
    unsubscribeUrl: content.unsubscribeUrl ?? null,
    digestId: null,
    state: held ? MailState.HELD : MailState.QUEUED,
    attempts: 0,
    createdAt: now,
    nextAttemptAt: now,
    sentAt: null,
    bouncedAt: null,
    bounceStatus: null,
    lastError: null,
  };
}

/** Ten full fields, more than any receipt in earnest; what goes beyond is read on the page. */
const maxBytes = 500_000;

/** The subject on one line; a quote that would not fit, once escaped, is shortened, and the page has it whole. */
function parts(given: MailContent, language: Language, sender: MailSender, held: boolean) {
  const subject = shortened(given.subject.replace(/\s+/gu, ' ').trim(), 300);
  let content = { ...given, subject };
  for (;;) {
    const { text, html } = held
      ? mailPart(content, sender)
      : { text: mailText(content, language, sender), html: mailHtml(content, language, sender) };
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
