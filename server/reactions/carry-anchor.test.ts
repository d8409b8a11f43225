import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cpuTime } from '../../test/support/cpu-time.ts';
import { Carried, carryAnchor, type Article } from './carry-anchor.ts';
import { anchorOf } from './text-anchor.ts';

const text =
  'De aanbieder meldt een calamiteit binnen een dag aan de gemeente. Daarna volgt onderzoek door de gemeente.\n';
const other = 'Het tarief wordt ieder jaar per 1 januari aangepast aan de prijzen van het CBS.\n';
const before: Article[] = [
  { id: 'a', article: 'Artikel 4 Meldplicht', text },
  { id: 'b', article: 'Artikel 7 Indexering', text: other },
];
const quote = 'meldt een calamiteit binnen een dag';
const anchor = anchorOf(text, text.indexOf(quote), text.indexOf(quote) + quote.length);
const after = (...articles: [string, string][]): Article[] =>
  articles.map(([article, words], at) => ({ id: `n${at}`, article, text: words }));

test('words that still stand are found at their new place', () => {
  const later = after(['Artikel 4 Meldplicht', `Dit artikel geldt voor alle percelen.\n${text}`]);
  expect(carryAnchor(anchor, 'a', before, later)).toMatchObject({
    outcome: Carried.SAME,
    articleId: 'n0',
    anchor: { exact: quote },
  });
});

test('words that stand in another article are said to have moved', () => {
  const later = after(
    ['Artikel 4 Meldplicht', 'Daarna volgt onderzoek door de gemeente.'],
    ['Artikel 9 Toezicht', `${other}${text}${other}`],
  );
  expect(carryAnchor(anchor, 'a', before, later)).toMatchObject({
    outcome: Carried.MOVED,
    articleId: 'n1',
    anchor: { exact: quote },
  });
});

test('words that were slightly changed are said to be others, and shown', () => {
  const later = after(['Artikel 4 Meldplicht', text.replace('een dag', 'twee dagen')]);
  const place = carryAnchor(anchor, 'a', before, later);
  expect(place).toMatchObject({ outcome: Carried.CHANGED, articleId: 'n0' });
  expect(place.anchor?.exact).toBe('meldt een calamiteit binnen twee dagen');
});

test('of words that are gone the article is left, and of an article that is gone nothing', () => {
  expect(carryAnchor(anchor, 'a', before, after(['Artikel 4 Meldplicht', 'Vervallen.']))).toEqual({
    outcome: Carried.ORPHAN,
    articleId: 'n0',
    anchor: null,
  });
  expect(carryAnchor(anchor, 'a', before, after(['Artikel 7 Indexering', other]))).toEqual({
    outcome: Carried.ORPHAN,
    articleId: null,
    anchor: null,
  });
});

test('a short quote that happens to stand elsewhere is not taken for the passage', () => {
  const [at] = [text.indexOf('gemeente')];
  const short = anchorOf(text, at, at + 'gemeente'.length);
  const later = after(['Artikel 4 Meldplicht', 'Wat een andere gemeente doet, telt niet.']);
  expect(carryAnchor(short, 'a', before, later).outcome).toBe(Carried.ORPHAN);
});

test('a comment on an article as a whole goes along with its article', () => {
  const later = after(['Artikel 5 Meldplicht', text.replace('een dag', 'twee dagen')]);
  expect(carryAnchor(null, 'a', before, later)).toEqual({
    outcome: Carried.SAME,
    articleId: 'n0',
    anchor: null,
  });
});

const word = fc.constantFrom(
  ...'de het een aanbieder gemeente levert zorg tarief jaar binnen tien dagen niet per kwartaal melding'.split(
    ' ',
  ),
);
const sentence = fc.array(word, { minLength: 3, maxLength: 12 }).map((words) => `${words.join(' ')}. `);
const wording = fc
  .array(fc.tuple(sentence, fc.boolean()), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.map(([said, ends]) => (ends ? `${said}\n` : said)).join(''));
const version = fc.array(wording, { minLength: 1, maxLength: 4 });
/** Two versions of a few articles, the later made of the earlier by random edits, with a quote from the earlier. */
const redrafted = fc
  .record({
    articles: version,
    edits: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(4), sentence), { maxLength: 8 }),
    shuffle: fc.nat(),
    drop: fc.nat(5),
    from: fc.nat(),
    to: fc.nat(),
  })
  .map(({ articles, edits, shuffle, drop, from, to }) => {
    const olds = articles.map((said, at): Article => ({
      id: `o${at}`,
      article: `Artikel ${at + 1}`,
      text: said,
    }));
    const changed = articles.map((said) => said.split(' '));
    for (const [which, place, length, fresh] of edits) {
      const words = changed[which % changed.length]!;
      words.splice(place % (words.length + 1), length, ...(length % 2 ? [fresh.trim()] : []));
    }
    const news = changed.map((words, at): Article => ({
      id: `n${at}`,
      article: `Artikel ${at + 1}`,
      text: words.join(' '),
    }));
    news.push(...news.splice(0, shuffle % news.length));
    if (drop === 0) news.pop();
    const [old] = [olds[from % olds.length]!];
    const start = to % old.text.length;
    return {
      olds,
      news,
      old,
      anchor: anchorOf(old.text, start, Math.min(old.text.length, start + 1 + (from % 40))),
    };
  });

test('an anchor never points at other words than it quoted without saying so', () => {
  fc.assert(
    fc.property(redrafted, ({ olds, news, old, anchor: quoted }) => {
      const place = carryAnchor(quoted, old.id, olds, news);
      const article = news.find(({ id }) => id === place.articleId);
      if (place.anchor) {
        expect(article?.text.slice(place.anchor.start, place.anchor.end)).toBe(place.anchor.exact);
        if (place.outcome !== Carried.CHANGED) expect(place.anchor.exact).toBe(quoted.exact);
        else expect(place.anchor.exact).not.toBe(quoted.exact);
      } else expect(place.outcome).toBe(Carried.ORPHAN);
    }),
    { numRuns: 1000 },
  );
});

test('in a text that stays every anchor stays', () => {
  fc.assert(
    fc.property(redrafted, ({ olds, old, anchor: quoted }) => {
      expect(carryAnchor(quoted, old.id, olds, olds)).toEqual({
        outcome: Carried.SAME,
        articleId: old.id,
        anchor: quoted,
      });
    }),
  );
});

test('carrying a comment over long hostile articles takes bounded time', async () => {
  const long = (unit: string) => unit.repeat(Math.ceil(15_000 / unit.length));
  const olds = [{ id: 'a', article: 'Artikel 1', text: long('a b\n') }];
  const news = [{ id: 'n', article: 'Artikel 1', text: long('b a c\n') }];
  const quoted = anchorOf(olds[0]!.text, 0, 4_000);
  expect(await cpuTime(() => carryAnchor(quoted, 'a', olds, news))).toBeLessThan(3000);
});
