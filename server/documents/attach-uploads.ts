import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { ProblemCode, type Checks } from '../platform/problems.ts';
import { attach, findUpload } from './add-document.ts';
import { Document, type Audience, type HolderKind } from './document.entity.ts';
import type { Upload } from './upload.entity.ts';

/** Files that come along with a form, such as the scan of a letter; at most so many. */
const mostFiles = 20;

/** The uploads of the actor's own with these ids, for a form that brings its files along. */
export async function checkUploads(
  ctx: Context,
  checks: Checks,
  field: string,
  uploadIds: readonly string[],
): Promise<Upload[]> {
  checks.unless(uploadIds.length <= mostFiles, field, ProblemCode.TOO_MANY, mostFiles);
  const found: Upload[] = [];
  for (const [at, id] of uploadIds.slice(0, mostFiles).entries()) {
    const upload = await findUpload(ctx, id);
    if (upload && !found.some((one) => one.id === id)) found.push(upload);
    else checks.fail(`${field}.${at}`, ProblemCode.NOT_FOUND);
  }
  return found;
}

/** Makes uploads documents of a holder that was just made, each under the name of its file. */
export async function attachUploads(
  ctx: Context,
  holder: { regionId: string; holderKind: HolderKind; holderId: string; audience: Audience },
  uploads: readonly Upload[],
): Promise<void> {
  for (const [at, upload] of uploads.entries()) {
    const document = Object.assign(new Document(), {
      id: newId(),
      ...holder,
      title: upload.fileName,
      position: at + 1,
      currentVersionId: newId(),
      withdrawnAt: null,
      withdrawReason: null,
      createdAt: ctx.clock.now(),
      version: 1,
    });
    await db(ctx).insert(Document, document);
    await attach(ctx, document, upload, 1, null);
  }
}
