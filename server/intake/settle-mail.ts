import { RoleKind, visitor, type Actor } from '../access/actor.ts';
import type { Context } from '../access/context.ts';
import type { Person } from '../people/person.entity.ts';
import { db, type Services } from '../platform/context.ts';
import { newWords } from '../platform/mail-in/new-words.ts';
import type { MailReading } from '../platform/mail-in/read-mail.ts';
import { ProblemCode, Refusal } from '../platform/problems.ts';
import { decideMail, guessOf, type MailDecision } from './decide-mail.ts';
import { InboundFile } from './inbound-file.entity.ts';
import { InboundMail, InboundMailState, MailReason } from './inbound-mail.entity.ts';
import type { MailTarget } from './mail-address.ts';
import { factsOf, type Gathered } from './mail-facts.ts';
import { storeFiles } from './mail-files.ts';
import { reactByMail } from './react-by-mail.ts';

type RegionTarget = Exclude<MailTarget, { kind: 'BOUNCE' }>;

/** Writes down what a mail says, decides on it, and does what was decided, all at once or not at all. */
export async function settleMail(
  services: Services,
  mail: InboundMail,
  target: RegionTarget,
  reading: MailReading,
): Promise<void> {
  const files = await storeFiles(services, mail.id, reading.mail.files);
  const unknownFiles = files.some((file) => file.fileKey === null);
  const finish = (refused?: MailReason) =>
    services.database.transaction(async () => {
      const locked = await services.database.lock(InboundMail, mail.id);
      if (locked?.state !== InboundMailState.RECEIVED) return;
      const gathered = await factsOf(services, locked, target, reading, unknownFiles);
      const decision: MailDecision = refused ? { kind: 'HOLD', reason: refused } : decideMail(gathered.facts);
      await write(services, locked, reading, gathered, decision);
      if (files.length > 0) await db(services).insert(InboundFile, files);
      if (decision.kind === 'REACTION') await react(services, locked, files, gathered.sender!, decision);
    });
  try {
    await finish();
  } catch (error) {
    // What changed in between: the reaction was refused, so people look at it.
    if (!(error instanceof Refusal)) throw error;
    const late = error.problems.some(({ code }) => code === ProblemCode.DEADLINE_PASSED);
    await finish(late ? MailReason.CHANGED_TOO_LATE : MailReason.NOT_OPEN);
  }
}

const states = {
  REACTION: InboundMailState.LINKED,
  HOLD: InboundMailState.HELD,
  IGNORE: InboundMailState.IGNORED,
} as const;

async function write(
  services: Services,
  mail: InboundMail,
  { mail: read }: MailReading,
  { facts }: Gathered,
  decision: MailDecision,
): Promise<void> {
  const from = read.from[0];
  const said: Partial<InboundMail> = {
    state: states[decision.kind],
    reason: decision.kind === 'REACTION' ? null : decision.reason,
    fromAddress: cut(from?.address ?? '', 254),
    fromName: cut(from?.name ?? '', 200),
    senderProven: facts.senderCheck === 'PASS',
    subject: cut(read.subject, 300),
    text: read.text,
    ...guessOf(facts),
  };
  Object.assign(mail, said);
  await db(services).update(InboundMail, { id: mail.id }, said);
}

/** At most so many UTF-16 units, never half a character. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, '');

async function react(
  services: Services,
  mail: InboundMail,
  files: InboundFile[],
  sender: Person,
  { providerId, proposalId }: Extract<MailDecision, { kind: 'REACTION' }>,
): Promise<void> {
  await reactByMail(contextFor(services, mail, sender, providerId), mail, {
    providerId,
    proposalId,
    files,
    text: newWords(mail.text, mail.subject),
    standpoint: null,
    confidential: false,
    submittedById: sender.id,
    registeredById: null,
    registeredForId: null,
  });
}

/** The sender acts for its provider, as if it had signed in. */
function contextFor(services: Services, mail: InboundMail, sender: Person, providerId: string): Context {
  const actor: Actor = { ...visitor, personId: sender.id, role: RoleKind.REPRESENTATIVE, providerId };
  return {
    ...services,
    requestId: mail.id,
    ip: '',
    loaders: new Map(),
    session: null,
    actor,
    setSessionToken: () => undefined,
  };
}
