import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isAnswered } from './answered.ts';

const reaction = { revisionId: 'r1', hasGeneralText: false, commentIds: ['a', 'b'] };
const on = (part: string, revisionId = 'r1') => ({ part, revisionId });

describe('whether a reaction is answered', () => {
  it('is when it is answered as a whole', () => {
    expect(isAnswered({ ...reaction, hasGeneralText: true }, [on('whole')])).toBe(true);
  });

  it('is when each of its comments is, and it says nothing else', () => {
    expect(isAnswered(reaction, [on('a'), on('b')])).toBe(true);
    expect(isAnswered(reaction, [on('a')])).toBe(false);
  });

  it('is not when its comments are, but not what it says beside them', () => {
    expect(isAnswered({ ...reaction, hasGeneralText: true }, [on('a'), on('b')])).toBe(false);
  });

  it('is not any more once it was amended', () => {
    expect(isAnswered({ ...reaction, revisionId: 'r2' }, [on('whole')])).toBe(false);
  });

  it('is not when a bare standpoint has no answer', () => {
    expect(isAnswered({ ...reaction, commentIds: [] }, [])).toBe(false);
  });

  it('never becomes unanswered by one more answer', () => {
    const target = fc.record({
      part: fc.constantFrom('whole', 'a', 'b'),
      revisionId: fc.constantFrom('r1', 'r2'),
    });
    fc.assert(
      fc.property(fc.array(target), target, fc.boolean(), (some, more, hasGeneralText) => {
        const parts = { ...reaction, hasGeneralText };
        return !isAnswered(parts, some) || isAnswered(parts, [...some, more]);
      }),
    );
  });
});
