import { expect, test } from '@jest/globals';
import { isCbsCode, tooiId } from './cbs-code.ts';

test('a municipality has a code of four digits, leading zeros counted', () => {
  for (const code of ['0085', '0098', '0086', '0059', '0737']) expect(isCbsCode(code)).toBe(true);
  for (const code of ['', '85', '00850', 'gm0085', '085a', '0085\n']) expect(isCbsCode(code)).toBe(false);
});

test('its TOOI identifier is gm and the code', () => expect(tooiId('0085')).toBe('gm0085'));
