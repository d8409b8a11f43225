import nodemailer from 'nodemailer';
import { Person } from '../../server/people/person.entity.ts';
import type { Role } from '../../server/people/role.entity.ts';
import type { Proposal } from '../../server/proposals/proposal.entity.ts';
import { reactionAddresses } from '../../server/proposals/reaction-address.ts';
import type { Provider } from '../../server/providers/provider.entity.ts';
import { aRepresentative } from '../builders/person.ts';
import { aProposal } from '../builders/proposal.ts';
import { aContract, aProvider } from '../builders/provider.ts';
import type { RegionSetting } from '../builders/region.ts';
import { InboundMail, InboundMailState } from '../../server/intake/inbound-mail.entity.ts';
import type { TestApp } from './start-app.ts';

export const mailDomain = 'in.example.org';
export const trustedServer = 'mx.example.org';

/** What an app needs to take mail, on a free port. */
export const takesMail = {
  INBOUND_MAIL_DOMAIN: mailDomain,
  INBOUND_SMTP_PORT: '0',
  INBOUND_TRUSTED_AUTHSERV: trustedServer,
};

export interface Letter {
  from: string;
  to: string | string[];
  subject?: string;
  text?: string;
  html?: string;
  messageId?: string;
  /** What the receiving server says about the sender; by itself it vouches for the domain of the sender. */
  proven?: boolean;
  headers?: Record<string, string>;
  attachments?: { filename: string; content: Buffer | string; contentType?: string }[];
  /** Who the servers say it is from; '' for a report. */
  envelopeFrom?: string;
  /** The whole mail as bytes, instead of all but the addresses. */
  raw?: string | Buffer;
}

let sentBefore = 0;

/** Sends a mail by SMTP to the portal, as the mail server in front of it does; answers what the portal said. */
export async function sendMail(on: TestApp, letter: Letter): Promise<string> {
  const { from, to, proven = true, envelopeFrom, headers = {}, messageId, raw, ...content } = letter;
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port: on.app.mailPort!,
    ignoreTLS: true,
  });
  const vouched = `${trustedServer}; dmarc=${proven ? 'pass' : 'fail'} header.from=${from.split('@')[1]}`;
  const sent = await transport.sendMail({
    envelope: { from: envelopeFrom ?? from, to },
    ...(raw === undefined
      ? {
          from,
          to,
          ...content,
          messageId: messageId ?? `<mail-${(sentBefore += 1)}@example.org>`,
          headers: { 'Authentication-Results': vouched, ...headers },
        }
      : { raw }),
  });
  transport.close();
  return sent.response;
}

/** All mail that came in, as soon as so many are settled; fails after twenty seconds. */
export async function settledMails(on: TestApp, count: number): Promise<InboundMail[]> {
  for (let left = 200; left > 0; left -= 1) {
    const mails = await on.app.services.database.manager.find(InboundMail, { order: { id: 'ASC' } });
    if (mails.filter(({ state }) => state !== InboundMailState.RECEIVED).length >= count) return mails;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  throw new Error(`less than ${count} mails were settled`);
}

/** The mail that came in last, settled. */
export async function lastMail(on: TestApp, count: number): Promise<InboundMail> {
  return (await settledMails(on, count)).at(-1)!;
}

/** A provider that is invited to a proposal, whose representative writes mail. */
export interface Invited {
  provider: Provider;
  role: Role;
  proposal: Proposal;
  /** Address of the representative. */
  from: string;
  /** Address of the provider for this proposal. */
  address: string;
}

/** A proposal that is open, with one provider that is invited to it. */
export async function anInvitedProvider(on: TestApp, setting: RegionSetting): Promise<Invited> {
  const { services } = on.app;
  const provider = await aProvider(on);
  await aContract(on, provider, setting.municipalities[0]!, setting.lots);
  const role = await aRepresentative(on, provider);
  const { email: from } = await services.database.manager.findOneByOrFail(Person, { id: role.personId });
  const { proposal } = await aProposal(on, setting, { invites: [provider] });
  const addresses = await services.database.transaction(() => reactionAddresses(services, proposal.id));
  return { provider, role, proposal, from, address: addresses.get(provider.id)! };
}

/** Sends a mail of the representative to the address of its provider, unless told otherwise; answers what became of it. */
export async function mailed(
  on: TestApp,
  { from, address }: Invited,
  letter: Partial<Letter> = {},
): Promise<InboundMail> {
  const before = await on.app.services.database.manager.count(InboundMail);
  await sendMail(on, { from, to: address, subject: 'Reactie', text: 'Wij zijn het eens.', ...letter });
  return lastMail(on, before + 1);
}
