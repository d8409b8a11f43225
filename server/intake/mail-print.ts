import { createHash } from 'node:crypto';
import { headBytes, headerValues, messageIdOf, readHeaders } from '../platform/mail-in/mail-headers.ts';

/** What its sender wrote in a head, and no server on the way adds to or changes when a mail comes once more. */
const written = ['from', 'subject', 'date', 'content-type', 'content-transfer-encoding'];

export interface MailPrint {
  /** Of every byte, as hexadecimal SHA-256. */
  sha256: string;
  /** Of what the sender wrote, as hexadecimal SHA-256: the same for a mail that came by two ways. */
  contentHash: string;
  messageId: string | null;
  bytes: number;
}

/**
 * Reads along with a mail that comes in, and answers at its end which mail it was. Only its head is held in memory, up to
 * the bytes that a head can have; whatever is beyond that counts as body.
 */
export class MailPrinter {
  readonly #whole = createHash('sha256');
  readonly #body = createHash('sha256');
  readonly #head: Buffer[] = [];
  #headLength = 0;
  /** The last letters before this chunk, in which the end of the head can have begun; a mail begins on a new line. */
  #before = '\n';
  #inHead = true;
  #bytes = 0;

  add(chunk: Buffer): void {
    this.#whole.update(chunk);
    this.#bytes += chunk.length;
    const cut = this.#inHead ? this.#endIn(chunk) : 0;
    if (cut > 0) this.#head.push(chunk.subarray(0, cut));
    this.#headLength += cut;
    this.#body.update(chunk.subarray(cut));
  }

  end(): MailPrint {
    const headers = readHeaders(Buffer.concat(this.#head));
    const said = written.map((name) => headerValues(headers, name));
    const contentHash = createHash('sha256').update(JSON.stringify(said)).update(this.#body.digest());
    return {
      sha256: this.#whole.digest('hex'),
      contentHash: contentHash.digest('hex'),
      messageId: messageIdOf(headers),
      bytes: this.#bytes,
    };
  }
  /** How many bytes of this chunk still are of the head. */
  #endIn(chunk: Buffer): number {
    const room = headBytes - this.#headLength;
    const text = this.#before + chunk.subarray(0, room).toString('latin1');
    const end = /\n\r?\n/.exec(text);
    this.#inHead = end === null && chunk.length < room;
    const cut = end ? end.index + end[0].length - this.#before.length : Math.min(chunk.length, room);
    this.#before = text.slice(-2);
    return cut;
  }
}
