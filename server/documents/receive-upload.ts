import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import { HEAD_BYTES, mediaTypeOf, type MediaType } from './content-type.ts';
import { safeFileName } from './file-name.ts';
import { Upload } from './upload.entity.ts';

export class UploadRefusal extends Error {
  constructor(readonly code: 'FILE_TOO_LARGE' | 'FILE_TYPE' | 'FILE_EMPTY' | 'TOO_MANY_UPLOADS') {
    super(code);
  }
}

/** So many files of one person may wait to be attached: enough for anybody, too little to fill a disk. */
const MAX_WAITING = 50;

/** Asked before the file is opened: a stream of multipart that is not read at once can be over before anybody listens. */
export async function refuseTooMany(ctx: Context): Promise<void> {
  const waiting = await db(ctx).countBy(Upload, { personId: ctx.actor.personId! });
  if (waiting >= MAX_WAITING) throw new UploadRefusal('TOO_MANY_UPLOADS');
}

/** A stream that multipart cuts off at the limit says so in `truncated`. */
type Incoming = Readable & { truncated?: boolean };

/** Streams a file into the store, never holding more of it than its head; type and hash are found on the way. */
export async function receiveUpload(ctx: Context, incoming: Incoming, givenName: string): Promise<Upload> {
  const chunks = incoming[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const { head, whole } = await readHead(chunks);
  if (head.length === 0) throw new UploadRefusal('FILE_EMPTY');
  if (incoming.truncated) throw new UploadRefusal('FILE_TOO_LARGE');
  const mediaType = await mediaTypeOf(head, whole);
  if (!mediaType) throw new UploadRefusal('FILE_TYPE');
  const id = newId();
  const seen = { hash: createHash('sha256'), bytes: 0 };
  await ctx.files.write(id, Readable.from(passing(head, chunks, incoming, seen), { objectMode: false }));
  const upload = uploadOf(ctx, id, givenName, mediaType, seen);
  try {
    await ctx.database.transaction((manager) => manager.insert(Upload, upload));
  } catch (error) {
    await ctx.files.remove(id);
    throw error;
  }
  return upload;
}

async function readHead(chunks: AsyncIterator<Buffer>): Promise<{ head: Buffer; whole: boolean }> {
  const parts: Buffer[] = [];
  let size = 0;
  while (size < HEAD_BYTES) {
    const { value, done } = await chunks.next();
    if (done) return { head: Buffer.concat(parts), whole: true };
    parts.push(value);
    size += value.length;
  }
  return { head: Buffer.concat(parts), whole: false };
}

async function* passing(
  head: Buffer,
  chunks: AsyncIterator<Buffer>,
  incoming: Incoming,
  seen: { hash: Hash; bytes: number },
) {
  for (let chunk: Buffer | undefined = head; chunk;) {
    seen.hash.update(chunk);
    seen.bytes += chunk.length;
    yield chunk;
    const { value, done } = await chunks.next();
    chunk = done ? undefined : value;
  }
  // The store throws away what it has of a file that was cut off.
  if (incoming.truncated) throw new UploadRefusal('FILE_TOO_LARGE');
}

function uploadOf(
  ctx: Context,
  id: string,
  givenName: string,
  mediaType: MediaType,
  seen: { hash: Hash; bytes: number },
): Upload {
  return Object.assign(new Upload(), {
    id,
    personId: ctx.actor.personId!,
    fileName: safeFileName(givenName, mediaType),
    mediaType,
    bytes: seen.bytes,
    sha256: seen.hash.digest('hex'),
    uploadedAt: ctx.clock.now(),
  });
}
