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

/** A mail server that says nothing for so long is given up, in ms. SMTP_URL can carry others. */
const patience = {
  dnsTimeout: 10_000,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
};

/** SMTP to SMTP_URL. Auto-Submitted (RFC 3834) and what Exchange knows instead keep out-of-office replies away. */
export function smtpTransport(config: Config & { SMTP_URL: string }): MailTransport {
  const server = new URL(config.SMTP_URL);
  for (const [name, ms] of Object.entries(patience))
    if (!server.searchParams.has(name)) server.searchParams.set(name, String(ms));
  const transport = nodemailer.createTransport(server.href);
  const host = new URL(config.BASE_URL).hostname;
  return {
    send: async (mail) => {
      await transport.sendMail({
        from: config.MAIL_FROM,
        // As an object an address is one address, whatever stands in it.
        to: { name: '', address: mail.to },
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: `<${mail.id}@${host}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
    close: () => transport.close(),
  };
}

/** The demo without a mail server: the mailbox page shows what was sent. */
export const keptInOutbox: MailTransport = { send: () => Promise.resolve(), close: () => undefined };
