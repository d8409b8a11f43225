/** A number as people type it ("12 34.56 78") without its spaces and dots; leading zeros stay, for they count. */
export function withoutSeparators(text: string): string {
  return text.replace(/[\s.]/gu, '');
}

/**
 * The key under which a name is sorted and searched: 'één' and 'een', 'Fryslân' and 'fryslan' are one.
 * Kept in a column of its own, because MariaDB and SQLite disagree about accents and capitals. It is cut to what such
 * a column holds: some letters are written out in up to 18 others.
 */
export function searchKey(text: string): string {
  return foldedText(text).slice(0, 200);
}

/** The same of a whole text, uncut. */
export function foldedText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\u200b\ufeff]+/gu, ' ')
    .trim();
}

/** The key by which one mailbox is one person: trimmed, lower case, NFC. A plus-part stays: it can be another mailbox. */
export function emailKey(address: string): string {
  return address.trim().normalize('NFC').toLowerCase().normalize('NFC');
}

const LOCAL_PART = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN_LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;

/**
 * Whether this can be an address to send mail to: one @, a dotted domain, the length limits of RFC 5321
 * (64 bytes before the @, 254 in all). Quoted local parts and bare IP addresses are left out on purpose.
 */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at < 1 || Buffer.byteLength(text) > 254) return false;
  const local = text.slice(0, at);
  const labels = text.slice(at + 1).split('.');
  return (
    Buffer.byteLength(local) <= 64 &&
    LOCAL_PART.test(local) &&
    labels.length >= 2 &&
    labels.every((label) => label.length <= 63 && DOMAIN_LABEL.test(label)) &&
    !/^\p{N}+$/u.test(labels.at(-1) ?? '')
  );
}
