import { expect, test } from '@jest/globals';
import { callerKey } from './caller-key.ts';

const same = (a: string, b: string) => callerKey(a) === callerKey(b);

test('one IPv4 address is one caller, however it is written', () => {
  expect(same('192.0.2.1', '::ffff:192.0.2.1')).toBe(true);
  expect(same('192.0.2.1', '192.0.2.2')).toBe(false);
});

test('all addresses of one IPv6 network of 64 bits are one caller', () => {
  expect(same('2001:db8:1:2::1', '2001:0db8:0001:0002:ffff:ffff:ffff:ffff')).toBe(true);
  expect(same('2001:db8::1', '2001:db8:0:0:9::')).toBe(true);
  expect(same('fe80::1%eth0', 'fe80::2')).toBe(true);
  expect(same('2001:db8:1:2::1', '2001:db8:1:3::1')).toBe(false);
});
