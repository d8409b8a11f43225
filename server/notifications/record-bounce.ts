import { In } from 'typeorm';
import { db, type Services } from '../platform/context.ts';
import { readDeliveryReport } from './delivery-report.ts';
import { MailState, OutboxMail } from './outbox-mail.entity.ts';

/** BOUNCED: noted as not delivered. DELAYED: noted, still on its way. IGNORED: no report, or on no mail of ours. */
export type BounceOutcome = 'BOUNCED' | 'DELAYED' | 'IGNORED';

/** The id of the mail that an address of the form bounces+<mail id>@… is about; null for any other address. */
export function bouncedMailId(address: string): string | null {
  return /^bounces\+([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})@/i.exec(address)?.[1]?.toLowerCase() ?? null;
}

/**
 * Notes what a mail to bounces+<mail id>@… reports about our mail. The raw mail is read as it came; one that cannot be
 * read, comes twice or is an automatic reply changes nothing and throws nothing.
 */
export async function recordBounce(services: Services, mailId: string, raw: Buffer): Promise<BounceOutcome> {
  const report = readDeliveryReport(raw);
  if (!report || report.outcome === 'OTHER') return 'IGNORED';
  const lastError = [report.status, report.diagnostic].filter(Boolean).join(' ').slice(0, 500) || null;
  const { FAILED, QUEUED, ACCEPTED } = MailState;
  return services.database.transaction(async () => {
    const mail = await services.database.lock(OutboxMail, mailId);
    // A mail server can answer before our row says that it accepted the mail.
    if (!mail || ![QUEUED, ACCEPTED, FAILED].includes(mail.state)) return 'IGNORED';
    const where = { id: mailId, state: In([QUEUED, ACCEPTED, FAILED]) };
    if (report.outcome === 'DELAYED') {
      await db(services).update(OutboxMail, where, { lastError, bounceStatus: report.status });
      return 'DELAYED';
    }
    const bouncedAt = services.clock.now();
    await db(services).update(OutboxMail, where, {
      state: MailState.BOUNCED,
      bouncedAt,
      bounceStatus: report.status,
      lastError,
    });
    return 'BOUNCED';
  });
}
