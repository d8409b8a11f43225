import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contrast, themeOf } from './theme.ts';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('the theme of a region', () => {
  it('keeps a colour that is readable already', () => {
    expect(themeOf('#0b5a7a')?.['--oe-accent']).toBe('#0b5a7a');
  });

  it('is readable as text and as a button, whatever colour a region picks', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const theme = themeOf(colour) ?? {};
        const accent = theme['--oe-accent'] ?? '';
        expect(contrast(accent, '#fbf9f5')).toBeGreaterThanOrEqual(4.5);
        expect(contrast(accent, '#ffffff')).toBeGreaterThanOrEqual(4.5);
        expect(
          contrast(theme['--oe-accent-strong'] ?? '', theme['--oe-accent-soft'] ?? ''),
        ).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('refuses what is no colour', () => {
    expect(themeOf('red')).toBeUndefined();
  });
});

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#777777')).toBe(1);
  });
});
