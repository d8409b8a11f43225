import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Context } from '../access/context.ts';
import { HEAD_BYTES, mediaTypeOf } from '../documents/content-type.ts';
import { DocumentVersion } from '../documents/document-version.entity.ts';
import { type Audience, Document, HolderKind } from '../documents/document.entity.ts';
import { safeFileName } from '../documents/file-name.ts';
import { db, type Services } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import type { MailFile } from '../platform/mail-in/read-mail.ts';
import { InboundFile } from './inbound-file.entity.ts';
import type { InboundMail } from './inbound-mail.entity.ts';

/** A picture within the text that is smaller than this is the logo of a signature. */
const logoBytes = 30_000;
/** What mail programs add for themselves: signatures, cards and appointments. It stays in the original. */
const forPrograms = /^(application\/(x-)?(pkcs7|pgp)-(signature|keys)|text\/(x-)?v-?card|text\/calendar)\b/i;

const isAttached = ({ withinText, content, saidType }: MailFile): boolean =>
  content.length > 0 && !forPrograms.test(saidType) && !(withinText && content.length < logoBytes);

/** What Outlook wraps up for Outlook alone; it can look like a text. */
const isWrapped = ({ name, saidType }: MailFile): boolean =>
  /ms-tnef/i.test(saidType) || /^winmail\.dat$/i.test(name);

/** Stores the attachments of a mail. One of a kind that the portal does not know is named, and stays in the original. */
export async function storeFiles(
  services: Services,
  mailId: string,
  files: MailFile[],
): Promise<InboundFile[]> {
  const stored: InboundFile[] = [];
  for (const file of files.filter(isAttached)) {
    const { content } = file;
    const mediaType = isWrapped(file)
      ? null
      : await mediaTypeOf(content.subarray(0, HEAD_BYTES), content.length <= HEAD_BYTES);
    const fileKey = mediaType && newId();
    if (fileKey) await services.files.write(fileKey, Readable.from([content]));
    stored.push(
      Object.assign(new InboundFile(), {
        id: newId(),
        mailId,
        position: stored.length + 1,
        mediaType,
        fileKey,
        fileName: mediaType ? safeFileName(file.name, mediaType) : shownName(file.name),
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      }),
    );
  }
  return stored;
}

const shownName = (name: string): string =>
  name
    .replace(/[\p{C}/\\]/gu, '')
    .slice(0, 150)
    .replace(/[\ud800-\udbff]$/, '')
    .trim() || '?';

/** Makes attachments of a mail those of a revision; the bytes are shared. */
export async function attachFiles(
  ctx: Context,
  mail: InboundMail,
  revisionId: string,
  files: InboundFile[],
  audience: Audience,
): Promise<void> {
  const known = files.filter((file) => file.fileKey !== null);
  for (const [at, { fileName, mediaType, bytes, sha256, fileKey }] of known.entries()) {
    const [id, currentVersionId] = [newId(), newId()];
    await db(ctx).insert(Document, {
      id,
      currentVersionId,
      holderKind: HolderKind.REACTION_REVISION,
      holderId: revisionId,
      audience,
      regionId: mail.regionId!,
      title: fileName.replace(/\.[^.]+$/, '') || fileName,
      position: at + 1,
      withdrawnAt: null,
      withdrawReason: null,
      createdAt: ctx.clock.now(),
      version: 1,
    });
    await db(ctx).insert(DocumentVersion, {
      id: currentVersionId,
      documentId: id,
      number: 1,
      note: null,
      fileName,
      mediaType: mediaType!,
      bytes,
      sha256,
      fileKey: fileKey!,
      uploadedAt: mail.receivedAt,
      uploadedById: ctx.actor.personId,
    });
  }
}
