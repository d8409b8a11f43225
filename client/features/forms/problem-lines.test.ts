import { describe, expect, it } from '@jest/globals';
import { problemTexts } from '../../i18n/problems.ts';
import { fieldId, problemLines, problemOf } from './problem-lines.ts';

const labels = { title: 'Titel', 'clauseChanges.1.newText': 'Nieuwe tekst van artikel 7' };

describe('the lines of an error summary', () => {
  it('name the field and link to it', () => {
    const lines = problemLines([{ field: 'title', code: 'REQUIRED' }], labels, problemTexts.nl);
    expect(lines).toEqual([{ fieldId: 'title', message: 'Titel: vul dit in.' }]);
  });

  it('find a field deep in the input', () => {
    const [line] = problemLines(
      [{ field: 'clauseChanges.1.newText', code: 'TOO_LONG', limit: 20 }],
      labels,
      problemTexts.nl,
    );
    expect(line?.fieldId).toBe(fieldId('clauseChanges.1.newText'));
    expect(line?.message).toContain('20');
  });

  it('carry no link when the problem concerns the whole form', () => {
    const [line] = problemLines([{ field: '', code: 'STALE' }], labels, problemTexts.nl);
    expect(line?.fieldId).toBeUndefined();
  });

  it('leave a name in capitals as it is', () => {
    const [line] = problemLines([{ field: 'title', code: 'NOT_ALLOWED' }], labels, problemTexts.nl);
    expect(line?.message).toBe('Titel: U mag dit niet doen.');
  });
});

describe('a field', () => {
  it('shows its own first problem only', () => {
    const problems = [
      { field: 'number', code: 'INVALID_KVK' as const },
      { field: 'title', code: 'REQUIRED' as const },
    ];
    expect(problemOf(problems, 'title', problemTexts.en)).toBe('Fill this in.');
    expect(problemOf(problems, 'text', problemTexts.en)).toBeUndefined();
  });
});

describe('every problem code', () => {
  it.each(['nl', 'fy', 'en'] as const)('has a sentence that ends in a full stop (%s)', (language) => {
    for (const sentence of Object.values(problemTexts[language])) {
      expect(sentence({ limit: 10 })).toMatch(/\.$/);
      expect(sentence({})).not.toContain('undefined');
    }
  });
});
