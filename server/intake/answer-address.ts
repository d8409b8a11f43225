import type { Services } from '../platform/context.ts';
import type { InboundMail } from './inbound-mail.entity.ts';

/** Where the answer to a mail goes: to its sender. None for an address that is ours, so that no mail goes in circles. */
export function answerAddress(
  { config }: Pick<Services, 'config'>,
  { fromAddress, envelopeFrom }: Pick<InboundMail, 'fromAddress' | 'envelopeFrom'>,
): string | null {
  const ours = config.INBOUND_MAIL_DOMAIN;
  const usable = (address: string) =>
    /^[^\s@]+@[^\s@]+$/.test(address) && !(ours && address.toLowerCase().endsWith(`@${ours}`));
  return [fromAddress, envelopeFrom].find(usable) ?? null;
}
