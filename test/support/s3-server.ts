import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface S3Server {
  /** For FILES_S3_URL, with a bucket and a folder in it. */
  url: string;
  /** What is stored, by its path. */
  objects: Map<string, Buffer>;
  /** Uploads in parts that were begun and neither finished nor thrown away. */
  unfinished: Map<string, Map<number, Buffer>>;
  stop: () => Promise<void>;
}

/** As much of S3 as a file store asks for, on a free port: put, parts, get with a range, delete. */
export async function startS3Server(): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const unfinished = new Map<string, Map<number, Buffer>>();
  const server = createServer((request, response) => void answer({ objects, unfinished }, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/stukken/oerlis`,
    objects,
    unfinished,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Stored = Pick<S3Server, 'objects' | 'unfinished'>;

async function answer(stored: Stored, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { pathname, searchParams } = new URL(request.url!, 'http://s3');
  const body = Buffer.concat(chunks);
  const xml = (text: string) => response.setHeader('content-type', 'application/xml').end(text);
  const uploadId = searchParams.get('uploadId');
  switch (request.method) {
    case 'POST':
      if (!uploadId) return void xml(begin(stored));
      return void xml(finish(stored, uploadId, pathname));
    case 'PUT':
      if (uploadId) stored.unfinished.get(uploadId)?.set(Number(searchParams.get('partNumber')), body);
      else stored.objects.set(pathname, body);
      return void response.setHeader('etag', '"part"').end();
    case 'DELETE':
      if (uploadId) stored.unfinished.delete(uploadId);
      else stored.objects.delete(pathname);
      return void response.writeHead(204).end();
    default:
      return give(stored.objects.get(pathname), request.headers.range, response);
  }
}

function begin({ unfinished }: Stored): string {
  const id = `upload-${unfinished.size + 1}`;
  unfinished.set(id, new Map());
  return `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`;
}

function finish({ objects, unfinished }: Stored, id: string, pathname: string): string {
  const parts = [...(unfinished.get(id) ?? [])].toSorted(([one], [other]) => one - other);
  objects.set(pathname, Buffer.concat(parts.map(([, bytes]) => bytes)));
  unfinished.delete(id);
  return '<CompleteMultipartUploadResult><ETag>"whole"</ETag></CompleteMultipartUploadResult>';
}

function give(bytes: Buffer | undefined, range: string | undefined, response: ServerResponse): void {
  if (!bytes)
    return void response
      .writeHead(404, { 'content-type': 'application/xml' })
      .end('<Error><Code>NoSuchKey</Code></Error>');
  const [, start, end] = /bytes=(\d+)-(\d+)/.exec(range ?? '') ?? [];
  if (start === undefined) return void response.end(bytes);
  response.writeHead(206).end(bytes.subarray(Number(start), Number(end) + 1));
}
