import type { Context } from '../access/context.ts';
import { ProblemCode, type Checks } from '../platform/problems.ts';
import { attachNew, findUpload, type DocumentPlace } from './add-document.ts';
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
  place: DocumentPlace,
  uploads: readonly Upload[],
): Promise<void> {
  for (const [at, upload] of uploads.entries()) await attachNew(ctx, place, upload, upload.fileName, at + 1);
}
