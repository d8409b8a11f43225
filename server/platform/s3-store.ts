import type { Readable } from 'node:stream';
import { DeleteObjectCommand, GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { Config } from '../config.ts';
import type { FileStore } from './file-store.ts';

/** Files in an S3 bucket. A stream goes up in parts; one that fails leaves nothing behind. */
export class S3Store implements FileStore {
  readonly #client: S3Client;
  readonly #bucket: string;
  readonly #prefix: string;

  constructor(config: Config & { FILES_S3_URL: string }) {
    const url = new URL(config.FILES_S3_URL);
    const [bucket = '', ...folders] = url.pathname.split('/').filter(Boolean);
    this.#bucket = bucket;
    this.#prefix = folders.map((folder) => `${folder}/`).join('');
    this.#client = new S3Client({
      endpoint: url.origin,
      region: config.FILES_S3_REGION,
      forcePathStyle: true,
      // Checksums beyond S3's own are known to Amazon alone; other services refuse them.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: { connectionTimeout: 10_000, socketTimeout: 60_000 },
      ...(config.FILES_S3_ACCESS_KEY && {
        credentials: {
          accessKeyId: config.FILES_S3_ACCESS_KEY,
          secretAccessKey: config.FILES_S3_SECRET_KEY ?? '',
        },
      }),
    });
  }

  async write(key: string, bytes: Readable): Promise<void> {
    const upload = new Upload({
      client: this.#client,
      params: { ...this.#object(key), Body: bytes },
      // Two parts of 5 MB at a time: what is held of a file in memory.
      queueSize: 2,
    });
    await upload.done();
  }

  async read(key: string, range?: { start: number; end: number }): Promise<Readable> {
    const part = range && { Range: `bytes=${range.start}-${range.end}` };
    const answer = await this.#client.send(new GetObjectCommand({ ...this.#object(key), ...part }));
    return answer.Body as Readable;
  }

  async remove(key: string): Promise<void> {
    await this.#client.send(new DeleteObjectCommand(this.#object(key)));
  }

  /** Parts of what was cut off are no objects: the bucket removes them by a rule of its own. */
  async sweep(): Promise<void> {}

  #object(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.#bucket, Key: this.#prefix + key };
  }
}
