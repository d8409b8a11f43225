import { In, LessThan, Not } from 'typeorm';
import { codeLifetime } from '../access/sign-in-codes.ts';
import type { Services } from '../platform/context.ts';
import { MailState, OutboxMail } from './outbox-mail.entity.ts';

const day = 24 * 60 * 60_000;
const code = 'sign-in.code';
const done = In([MailState.ACCEPTED, MailState.BOUNCED, MailState.FAILED, MailState.BUNDLED]);

/**
 * Takes out of the outbox what nobody needs any more: a sign-in code once it was sent or has expired, and what other mails
 * said after MAIL_BODY_DAYS. That a mail of this kind went to this address, when, and how it fared stays as the proof.
 * A demo shows its mailbox and keeps the mails, but no code that still works elsewhere.
 */
export async function forgetMails({ clock, config, database, demo }: Services): Promise<void> {
  const ago = (span: number) => LessThan(new Date(clock.now().getTime() - span));
  const expired = { kind: code, createdAt: ago(codeLifetime), text: Not('') } as const;
  const empty = { text: '', html: '' };
  await database.transaction(async (manager) => {
    // A code that the mail server never took is not sent after its time.
    await manager.update(OutboxMail, { ...expired, state: MailState.QUEUED }, { state: MailState.FAILED });
    await manager.update(OutboxMail, expired, { ...empty, subject: '' });
    if (demo) return;
    await manager.update(OutboxMail, { kind: code, state: done, text: Not('') }, { ...empty, subject: '' });
    await manager.update(
      OutboxMail,
      { createdAt: ago(config.MAIL_BODY_DAYS * day), state: done, text: Not('') },
      empty,
    );
  });
}
