import { createHash } from 'node:crypto';
import { InboundFile } from '../../../intake/inbound-file.entity.ts';
import { InboundMail, InboundMailState, MailReason } from '../../../intake/inbound-mail.entity.ts';
import { MailedReaction } from '../../../intake/mailed-reaction.entity.ts';
import { Person } from '../../../people/person.entity.ts';
import { addDays, instantOf, localDate } from '../../../platform/time/amsterdam.ts';
import { Provider } from '../../../providers/provider.entity.ts';
import { ReactionComment } from '../../../reactions/reaction-comment.entity.ts';
import { ReactionChannel, ReactionState } from '../../../reactions/reaction.entity.ts';
import type { InboundMailContent } from '../mails/content.ts';
import type { ComposedProposal } from './compose-proposals.ts';
import type { ComposedProvider } from './compose-providers.ts';
import type { ComposedReaction } from './compose-reactions.ts';
import type { RegionIds } from './compose-region.ts';
import type { Composition } from './plan.ts';
import type { RowOf } from './rows.ts';
import { writeEml, type EmlContent } from './write-eml.ts';

/** Where the demo would take mail; nobody can have this domain. */
const domain = 'post.oerlis.example';

/** Mail that came in: a reaction, one from a stranger that waits, and one on two proposals that waits to be split. */
export function composeInboundMails(
  on: Composition,
  ids: RegionIds,
  proposals: ComposedProposal[],
  reactions: ComposedReaction[],
): void {
  const content = on.plan.mails;
  if (!content) return;
  const open = proposals.filter(
    ({ content: { state, publishedOn } }) =>
      state === 'PUBLISHED' && publishedOn && publishedOn < addDays(on.calendar.today, -3),
  );
  const [newest, other] = open.toReversed();
  if (!newest || !other) return;
  becameReaction(on, ids, content, reactions);
  const [silent, second] = silentOn(on, newest, reactions);
  if (silent) fromStranger(on, ids, content, { proposal: newest, provider: silent });
  if (second) onTwoProposals(on, ids, content, { proposal: newest, other, provider: second });
}

/** Invited providers that somebody represents and that sent nothing. */
function silentOn(
  on: Composition,
  proposal: ComposedProposal,
  reactions: ComposedReaction[],
): ComposedProvider[] {
  const wrote = new Set(
    reactions.filter((one) => one.proposal.id === proposal.id).map(({ provider }) => provider.id),
  );
  const demo = new Set(
    on.rows.of(Person).flatMap(({ id, demoPosition }) => (demoPosition === null ? [] : id)),
  );
  return proposal.invited
    .map(({ provider }) => provider)
    .filter(({ id, people }) => people.length > 0 && !wrote.has(id) && !people.some((one) => demo.has(one)));
}

/** One that was sent in time to a proposal that is still open now came by mail, whole, with what it answers beneath. */
function becameReaction(
  on: Composition,
  ids: RegionIds,
  { reaction }: InboundMailContent,
  reactions: ComposedReaction[],
): void {
  const commented = new Set(on.rows.of(ReactionComment).map(({ revisionId }) => revisionId));
  const found = reactions.findLast(
    ({ row, revision, proposal }) =>
      proposal.content.state === 'PUBLISHED' &&
      row.state === ReactionState.SUBMITTED &&
      row.channel === ReactionChannel.PORTAL &&
      !row.late &&
      revision.number === 1 &&
      !commented.has(revision.id),
  );
  if (!found) return;
  const { row, revision, proposal, provider } = found;
  const receivedAt = revision.submittedAt!;
  const came = { channel: ReactionChannel.E_MAIL, receivedOn: localDate(receivedAt), receivedAt };
  Object.assign(row, came);
  Object.assign(revision, came, { standpoint: null });
  revision.text = `${reaction.greeting}\n\n${revision.text}`;
  const fill = filler({ number: proposal.number, provider: provider.name });
  const person = on.rows.of(Person).find(({ id }) => id === revision.submittedById)!;
  const mail = addMail(on, ids, {
    state: InboundMailState.LINKED,
    reason: null,
    name: person.name,
    address: person.email,
    recipient: `reactie-voorbeeld@${domain}`,
    subject: fill(reaction.subject),
    text: `${revision.text}\n\n${fill(reaction.closing)}`,
    receivedAt,
    about: { provider, proposal },
  });
  on.rows.add(MailedReaction, { mailId: mail.id, revisionId: revision.id });
}

function fromStranger(
  on: Composition,
  ids: RegionIds,
  { stranger }: InboundMailContent,
  about: { proposal: ComposedProposal; provider: ComposedProvider },
): void {
  const fill = filler({ number: about.proposal.number, provider: about.provider.name });
  const { email } = on.rows.of(Provider).find(({ id }) => id === about.provider.id)!;
  addMail(on, ids, {
    state: InboundMailState.HELD,
    reason: MailReason.UNKNOWN_SENDER,
    name: stranger.name,
    address: `${stranger.mailbox}@${email!.split('@')[1]}`,
    recipient: `${on.plan.region.slug}@${domain}`,
    subject: fill(stranger.subject),
    text: fill(stranger.text),
    receivedAt: instantOf(addDays(on.calendar.today, -2), '16:47'),
    about: { proposal: about.proposal },
    file: stranger.file,
  });
}

function onTwoProposals(
  on: Composition,
  ids: RegionIds,
  { severalProposals }: InboundMailContent,
  about: { proposal: ComposedProposal; other: ComposedProposal; provider: ComposedProvider },
): void {
  const { proposal, other, provider } = about;
  const fill = filler({ number: proposal.number, other: other.number, provider: provider.name });
  const person = on.rows.of(Person).find(({ id }) => id === provider.people[0])!;
  addMail(on, ids, {
    state: InboundMailState.HELD,
    reason: MailReason.SEVERAL_PROPOSALS,
    name: person.name,
    address: person.email,
    recipient: `${on.plan.region.slug}@${domain}`,
    subject: fill(severalProposals.subject),
    text: fill(severalProposals.text),
    receivedAt: instantOf(addDays(on.calendar.today, -1), '10:05'),
    about: { provider },
  });
}

const filler =
  (values: Record<string, string | null>) =>
  (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

interface Came {
  state: InboundMailState;
  reason: MailReason | null;
  name: string;
  address: string;
  recipient: string;
  subject: string;
  text: string;
  receivedAt: Date;
  about: { provider?: ComposedProvider; proposal?: ComposedProposal };
  file?: EmlContent['file'];
}

/** The row of a mail and the bytes it came in, as the intake keeps them. */
function addMail(on: Composition, ids: RegionIds, came: Came): RowOf<InboundMail> {
  const { state, reason, address, recipient, subject, text, receivedAt, about, file } = came;
  const messageId = `${receivedAt.getTime()}@${hostOf(address)}`;
  const raw = rawOf(came, messageId);
  const mail = on.rows.add(InboundMail, {
    regionId: ids.regionId,
    fileKey: store(on, raw),
    bytes: raw.length,
    sha256: sha256(raw),
    messageId,
    contentHash: null,
    dedupKey: sha256(Buffer.from(`${messageId}\n${recipient}`)),
    envelopeFrom: address,
    recipient,
    receivedAt,
    state,
    reason,
    fromAddress: address,
    fromName: came.name,
    senderProven: true,
    subject,
    text,
    providerId: about.provider?.id ?? null,
    proposalId: about.proposal?.id ?? null,
    attempts: 1,
    nextAttemptAt: receivedAt,
    handledAt: null,
    handledById: null,
    refuseReason: null,
    version: 1,
  });
  if (file) addFile(on, mail.id, file);
  return mail;
}

const hostOf = (address: string): string => address.split('@')[1] ?? '';

const rawOf = ({ name, address, recipient, receivedAt, subject, text, file }: Came, messageId: string) =>
  writeEml({
    from: `${name} <${address}>`,
    to: recipient,
    at: receivedAt,
    messageId,
    subject,
    text,
    checked: `mx.${domain}; dmarc=pass header.from=${hostOf(address)}`,
    ...(file && { file }),
  });

function addFile(on: Composition, mailId: string, { name, text }: NonNullable<Came['file']>): void {
  const bytes = Buffer.from(text);
  on.rows.add(InboundFile, {
    mailId,
    position: 1,
    fileName: name,
    mediaType: 'text/plain',
    bytes: bytes.length,
    sha256: sha256(bytes),
    fileKey: store(on, bytes),
  });
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

function store(on: Composition, bytes: Buffer): string {
  const key = on.rows.newId();
  on.files.set(key, bytes);
  return key;
}
