import { expect, test } from '@jest/globals';
import { titleOf } from './useUploads.ts';

test('the title of a file is its name without the end', () => {
  expect(titleOf('Verslag_2023-10-31.pdf')).toBe('Verslag 2023-10-31');
  expect(titleOf('Bijlage 3.4 tarieven.docx')).toBe('Bijlage 3.4 tarieven');
});
