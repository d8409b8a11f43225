import type { Context } from '../access/context.ts';
import { Audience } from '../documents/document.entity.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import type { Standpoint } from '../reactions/reaction-revision.entity.ts';
import { ReactionChannel, type Reaction } from '../reactions/reaction.entity.ts';
import { receiveReaction } from '../reactions/receive-reaction.ts';
import type { InboundFile } from './inbound-file.entity.ts';
import type { InboundMail } from './inbound-mail.entity.ts';
import { MailedReaction } from './mailed-reaction.entity.ts';
import { attachFiles } from './mail-files.ts';

export interface MailedPart {
  providerId: string;
  proposalId: string;
  text: string;
  standpoint: Standpoint | null;
  confidential: boolean;
  objectsToPublication?: boolean;
  files: InboundFile[];
  /** The representative who wrote it, when the sender is proven; else who of the staff linked it. */
  submittedById: string | null;
  registeredById: string | null;
  registeredForId: string | null;
}

/** Makes a mail, or a part of it, the reaction of a provider: received when the mail was, with its attachments. */
export async function reactByMail(ctx: Context, mail: InboundMail, part: MailedPart): Promise<Reaction> {
  const { files, ...said } = part;
  const { reaction, revision } = await receiveReaction(ctx, {
    ...said,
    channel: ReactionChannel.E_MAIL,
    receivedOn: localDate(mail.receivedAt),
    receivedAt: mail.receivedAt,
    answersTo: mail.messageId && { address: mail.fromAddress, messageId: mail.messageId },
  });
  await attachFiles(ctx, mail, revision.id, files, part.confidential ? Audience.INTERNAL : Audience.TABLE);
  await db(ctx).insert(MailedReaction, { id: newId(), mailId: mail.id, revisionId: revision.id });
  return reaction;
}
