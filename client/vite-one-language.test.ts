import { expect, test } from '@jest/globals';
import type { ResolvedConfig } from 'vite';
import { oneLanguage } from './vite-one-language.ts';

/** What the plugin makes of a module in a build of this mode. */
function built(code: string, mode = 'fy'): string | undefined {
  const plugin = oneLanguage() as unknown as {
    configResolved: (config: Pick<ResolvedConfig, 'mode'>) => void;
    transform: (code: string, id: string) => { code: string } | undefined;
  };
  plugin.configResolved({ mode });
  return plugin.transform(code, '/client/texts.ts')?.code;
}

test('a build keeps its own language, whatever stands before it in the file', () => {
  const texts =
    "const é = 'ûêé’';\nexport const texts = defineTexts<T>({ nl: { a: 'één' }, fy: { a: 'ien' }, en: { a: 'one' } });";
  expect(built(texts)).toBe("const é = 'ûêé’';\nexport const texts = defineTexts<T>({fy: { a: 'ien' }});");
  expect(built('const a = defineTexts({ nl, fy, en }), b = defineTexts({ en, fy, nl });', 'en')).toBe(
    'const a = defineTexts({en}), b = defineTexts({en});',
  );
});

test('a build in no language keeps them all', () => {
  expect(built('const texts = defineTexts({ nl, fy, en });', 'development')).toBeUndefined();
});

test('texts that the build cannot take apart stop it', () => {
  expect(() => built('const make = () => defineTexts({ nl, fy, en });')).toThrow('defineTexts');
  expect(() => built('const texts = defineTexts(table);')).toThrow('defineTexts');
});
