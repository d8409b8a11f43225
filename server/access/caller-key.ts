import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';

/** A caller for the rate limits, as a hash. Who has one IPv6 address has the whole /64, so that counts as one caller. */
export function callerKey(ip: string): string {
  return createHash('sha256').update(network(ip)).digest('hex');
}

function network(ip: string): string {
  const plain = ip.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const first = head.split(':').filter(Boolean);
  const last = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  return [...first, ...zeros, ...last]
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':');
}
