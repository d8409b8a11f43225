import type { Readable } from 'node:stream';
import { DeleteObjectCommand, GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { Config } from '../config.ts';
import type { FileStore } from './file-store.ts';

/** Files in an S3 bucket. A stream goes up in parts; one that fails leaves nothing behind. */
export class S3Store implements FileStore {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(config: Config & { FILES_S3_URL: string }) {
    const url = new URL(config.FILES_S3_URL);
    this.#bucket = url.pathname.replaceAll('/', '');
    this.#client = new S3Client({
      endpoint: url.origin,
      region: config.FILES_S3_REGION,
      forcePathStyle: true,
      credentials: {
        accessKeyId: config.FILES_S3_ACCESS_KEY ?? '',
        secretAccessKey: config.FILES_S3_SECRET_KEY ?? '',
      },
    });
  }

  async write(key: string, bytes: Readable): Promise<void> {
    await new Upload({
      client: this.#client,
      params: { Bucket: this.#bucket, Key: key, Body: bytes },
    }).done();
  }

  async read(key: string, range?: { start: number; end: number }): Promise<Readable> {
    const part = range && { Range: `bytes=${range.start}-${range.end}` };
    const answer = await this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key: key, ...part }));
    return answer.Body as Readable;
  }

  async remove(key: string): Promise<void> {
    await this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key: key }));
  }
}
