import nodemailer from 'nodemailer';
import type { Config } from '../config.ts';

export interface Mail {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** Hands a mail to a mail server; rejects when the server did not take it. */
export interface MailTransport {
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** SMTP to SMTP_URL. Auto-Submitted keeps out-of-office replies away. */
export function smtpTransport(config: Config & { SMTP_URL: string }): MailTransport {
  const transport = nodemailer.createTransport(config.SMTP_URL);
  const host = new URL(config.BASE_URL).hostname;
  return {
    send: async (mail) => {
      await transport.sendMail({
        from: config.MAIL_FROM,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: `<${mail.id}@${host}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
}

/** The demo without a mail server: the mailbox page shows what was sent. */
export const keptInOutbox: MailTransport = { send: () => Promise.resolve(), close: () => undefined };
