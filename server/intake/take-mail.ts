import { SettingError } from '../config.ts';
import type { Services } from '../platform/context.ts';
import { fetchMails } from '../platform/mail-in/imap-mailbox.ts';
import { startMailServer, type MailTaker } from '../platform/mail-in/mail-server.ts';
import { repeat } from '../platform/repeat.ts';
import { keepMail } from './keep-mail.ts';
import { targetOf } from './mail-address.ts';
import { processMails } from './process-mails.ts';

/** Which setting is wrong when the machine does not let mail in. */
const atFault: Record<string, string> = {
  EADDRINUSE: 'INBOUND_SMTP_PORT',
  EACCES: 'INBOUND_SMTP_PORT',
  EADDRNOTAVAIL: 'INBOUND_SMTP_HOST',
  ENOTFOUND: 'INBOUND_SMTP_HOST',
};

function named(error: NodeJS.ErrnoException): Error {
  const setting = atFault[error.code ?? ''];
  return setting ? new SettingError(`Setting ${setting} is wrong: ${error.message}.`) : error;
}

const nothing = { stop: () => Promise.resolve() };

/** The ways by which mail comes in, and the work on what came in: all of them only when they are set. */
export async function takeMail(
  services: Services,
): Promise<{ port: number | null; stop: () => Promise<void> }> {
  const { config, log } = services;
  const { INBOUND_SMTP_PORT: port, INBOUND_SMTP_HOST: host, INBOUND_IMAP_URL: imap } = config;
  const taken = port !== undefined || imap !== undefined;
  if (taken && !config.INBOUND_MAIL_DOMAIN)
    throw new SettingError(
      'Setting INBOUND_MAIL_DOMAIN is wrong: who takes mail needs a domain for its addresses.',
    );
  const taker: MailTaker = {
    maxBytes: config.INBOUND_MAX_MB * 1024 * 1024,
    knows: async (address) => (await targetOf(services, address)) !== null,
    keep: (envelope, raw) => keepMail(services, envelope, raw),
  };
  const server =
    port === undefined
      ? null
      : await startMailServer({ port, host }, taker, log).catch((error: NodeJS.ErrnoException) => {
          throw named(error);
        });
  const fetcher = imap ? repeat((stopping) => fetchMails(imap, taker, log, stopping), 60_000, log) : nothing;
  // Also without a way in: what came in before is still looked at.
  const reader = repeat((stopping) => processMails(services, stopping), 1000, log);
  return {
    port: server?.port ?? null,
    stop: async () => {
      await Promise.all([server?.stop(), fetcher.stop()]);
      await reader.stop();
    },
  };
}
