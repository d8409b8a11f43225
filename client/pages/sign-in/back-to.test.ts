import { expect, test } from '@jest/globals';
import { backTo } from './back-to.ts';

test('after signing in one goes back to a page of the portal', () => {
  expect(backTo('/owo/voorstellen/2024-03?stap=2')).toBe('/owo/voorstellen/2024-03?stap=2');
});

test.each([
  null,
  '',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  'javascript:alert(1)',
  '/aanmelden',
])('and never to %s', (given) => expect(backTo(given)).toBeUndefined());
