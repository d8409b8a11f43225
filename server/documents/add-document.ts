import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { forbidden, notFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { Checks, ProblemCode, refuse } from '../platform/problems.ts';
import { DocumentVersion } from './document-version.entity.ts';
import type { AddDocumentInput } from './document.inputs.ts';
import { Document } from './document.entity.ts';
import { holderRules, manageHolder, tellHolder } from './holder-rules.ts';
import { Upload } from './upload.entity.ts';

/** Attaches an uploaded file as a new document. */
export async function addDocument(ctx: Context, input: AddDocumentInput): Promise<{ document: Document }> {
  const holder = await manageHolder(ctx, input.holderKind, input.holderId);
  if (!holder) throw await refusalFor(ctx, input);
  const checks = new Checks();
  const title = checks.text('title', input.title, 255);
  const upload = await findUpload(ctx, input.uploadId);
  checks.unless(upload !== null, 'uploadId', ProblemCode.NOT_FOUND);
  checks.done();
  const last = await db(ctx).maximum(Document, 'position', {
    holderKind: input.holderKind,
    holderId: input.holderId,
  });
  const { holderKind, holderId, audience } = input;
  const at = { regionId: holder.regionId, holderKind, holderId, audience };
  const document = await attachNew(ctx, at, upload!, title, (last ?? 0) + 1);
  await tellHolder(ctx, holder, document, 'document.added');
  return { document };
}

/** Who may read some document of the holder knows that it exists. */
async function refusalFor(ctx: Context, { holderKind, holderId }: AddDocumentInput): Promise<Error> {
  const readable = await holderRules(holderKind).readable(ctx, [holderId]);
  return readable.get(holderId)?.length ? forbidden() : notFound();
}

/** What a document hangs on, and who may read it. */
export type DocumentPlace = Pick<Document, 'regionId' | 'holderKind' | 'holderId' | 'audience'>;

/** Makes an upload the first version of a new document. */
export async function attachNew(
  ctx: Context,
  place: DocumentPlace,
  upload: Upload,
  title: string,
  position: number,
): Promise<Document> {
  const document = Object.assign(new Document(), {
    id: newId(),
    ...place,
    title,
    position,
    currentVersionId: newId(),
    withdrawnAt: null,
    withdrawReason: null,
    createdAt: ctx.clock.now(),
    version: 1,
  });
  await db(ctx).insert(Document, document);
  await attach(ctx, document, upload, 1, null);
  return document;
}

/** An upload of the actor's own that is not attached yet. */
export const findUpload = (ctx: Context, id: string): Promise<Upload | null> =>
  db(ctx).findOneBy(Upload, { id, personId: ctx.actor.personId! });

/** Makes an upload a version of a document; its bytes stay where they are. Of two who attach it at once one wins. */
export async function attach(
  ctx: Context,
  document: Document,
  upload: Upload,
  number: number,
  note: string | null,
): Promise<void> {
  const taken = await db(ctx).delete(Upload, { id: upload.id });
  if (taken.affected !== 1) refuse('uploadId', ProblemCode.NOT_FOUND);
  await db(ctx).insert(DocumentVersion, {
    id: document.currentVersionId,
    documentId: document.id,
    number,
    fileName: upload.fileName,
    mediaType: upload.mediaType,
    bytes: upload.bytes,
    sha256: upload.sha256,
    fileKey: upload.id,
    uploadedAt: upload.uploadedAt,
    uploadedById: upload.personId,
    note,
  });
}
