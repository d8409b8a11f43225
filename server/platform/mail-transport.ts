import nodemailer from 'nodemailer';
import type { Config } from '../config.ts';

export interface Mail {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Where an answer goes to, if not to the sender. */
  replyTo: string | null;
  /** Message-ID of the mail that it answers. */
  inReplyTo: string | null;
  /** Where the recipient ends these mails, if one can. */
  unsubscribeUrl: string | null;
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

/** Where a mail comes back to when it cannot be delivered: an address of its own, so that a bounce tells which mail it was. */
export const bounceAddress = (domain: string, mailId: string): string => `bounces+${mailId}@${domain}`;

/** What ends these mails with one click in a mail program (RFC 2369, RFC 8058). */
const unsubscribeHeaders = (url: string | null): Record<string, string> =>
  url ? { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {};

/** SMTP to SMTP_URL. Auto-Submitted (RFC 3834) and what Exchange knows instead keep out-of-office replies away. */
export function smtpTransport(config: Config & { SMTP_URL: string }): MailTransport {
  const server = new URL(config.SMTP_URL);
  for (const [name, ms] of Object.entries(patience))
    if (!server.searchParams.has(name)) server.searchParams.set(name, String(ms));
  const transport = nodemailer.createTransport(server.href);
  const host = new URL(config.BASE_URL).hostname;
  const bounces = config.INBOUND_MAIL_DOMAIN;
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
        ...(mail.inReplyTo && { inReplyTo: `<${mail.inReplyTo}>`, references: `<${mail.inReplyTo}>` }),
        ...(mail.replyTo && { replyTo: { name: '', address: mail.replyTo } }),
        ...(bounces && { envelope: { from: bounceAddress(bounces, mail.id), to: [mail.to] } }),
        headers: {
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'All',
          ...unsubscribeHeaders(mail.unsubscribeUrl),
        },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
    close: () => transport.close(),
  };
}

/** The demo without a mail server: the mailbox page shows what was sent. */
export const keptInOutbox: MailTransport = { send: () => Promise.resolve(), close: () => undefined };
