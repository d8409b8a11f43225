import { expect, test } from '@jest/globals';
import { carriesWhiteText, contrast } from './contrast.ts';

test('contrast runs from 1 to 21, whichever colour comes first', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
  expect(contrast('#1f4e79', '#1f4e79')).toBe(1);
});

test('white letters can be read on #767676 and no longer on #777777', () => {
  expect(carriesWhiteText('#767676')).toBe(true);
  expect(carriesWhiteText('#777777')).toBe(false);
  expect(carriesWhiteText('#FFCC00')).toBe(false);
});
