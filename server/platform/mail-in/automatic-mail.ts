import { headerValues, type MailHeader } from './mail-headers.ts';

const present = [
  'x-autoreply',
  'x-autorespond',
  'x-autoresponder',
  'x-auto-reply',
  'x-failed-recipients',
  'list-id',
  'list-unsubscribe',
  'x-loop',
  'feedback-id',
];

/**
 * Whether a program wrote this mail and no person: an out-of-office reply, a read receipt, a newsletter, a bounce, or a
 * mail of ours that comes back (RFC 3834). Answering one can make two programs write to each other for ever.
 */
export function isAutomatic(headers: MailHeader[], envelopeFrom: string): boolean {
  const says = (name: string, words: RegExp) =>
    headerValues(headers, name).some((value) => words.test(value));
  return (
    isBounce(headers, envelopeFrom) ||
    headerValues(headers, 'auto-submitted').some((value) => !/^no\b/i.test(value)) ||
    says('precedence', /^(bulk|junk|list|auto[_-]?reply)\b/i) ||
    // What asks for no automatic answer was sent by a program (Exchange writes it on its own out-of-office replies).
    says('x-auto-response-suppress', /\b(all|oof|autoreply)\b/i) ||
    says('return-path', /^<\s*>$/) ||
    says('content-type', /^multipart\/report\b/i) ||
    present.some((name) => headerValues(headers, name).length > 0)
  );
}

/** A report that a mail did not arrive; nobody is its sender, so that nobody answers it. */
export function isBounce(headers: MailHeader[], envelopeFrom: string): boolean {
  const report = headerValues(headers, 'content-type').some((value) =>
    /\breport-type="?delivery-status/i.test(value),
  );
  return envelopeFrom === '' || report;
}
