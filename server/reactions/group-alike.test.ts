import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cpuTime } from '../../test/support/cpu-time.ts';
import { groupAlike } from './group-alike.ts';

const letter =
  'Wij zijn het niet eens met dit voorstel. De kosten van scholing en reistijd zijn niet in het tarief opgenomen, terwijl de cao-lonen dit jaar met vijf procent stijgen. Wij vragen u het tarief opnieuw te berekenen.';

test('the same letter with another name under it is one group', () => {
  const texts = ['Zorg Aan Huis', 'De Brug', 'Stichting Het Anker'].map((name, at) => ({
    id: `${at}`,
    text: `${letter}\n\n${name}`,
  }));
  const groups = groupAlike([
    ...texts,
    { id: '9', text: 'Wij zijn het eens met dit voorstel en hebben geen opmerkingen.' },
  ]);
  expect(groups).toEqual([['0', '1', '2'], ['9']]);
});

test('short texts are alike only when they say the same, and empty ones never', () => {
  const texts = ['Akkoord.', 'akkoord', 'Niet akkoord.', '', ' '].map((text, at) => ({ id: `${at}`, text }));
  expect(groupAlike(texts)).toEqual([['0', '1'], ['2'], ['3'], ['4']]);
});

const word = fc.constantFrom(
  ...'de het tarief kosten scholing wij niet eens voorstel gemeente zorg reistijd'.split(' '),
);
const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
const said = fc.array(text, { maxLength: 12 }).map((texts) =>
  texts.flatMap((one, at) => [
    { id: `a${at}`, text: one },
    { id: `b${at}`, text: `${one} groet` },
  ]),
);

test('every text is in exactly one group', () => {
  fc.assert(
    fc.property(said, (texts) => {
      expect(groupAlike(texts).flat().toSorted()).toEqual(texts.map(({ id }) => id).toSorted());
    }),
  );
});

test('the order in which texts come makes no difference', () => {
  fc.assert(
    fc.property(
      said.chain((texts) =>
        fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length })),
      ),
      ([texts, shuffled]) => {
        expect(groupAlike(shuffled)).toEqual(groupAlike(texts));
      },
    ),
  );
});

test('three hundred long texts are grouped in bounded time', async () => {
  const texts = Array.from({ length: 300 }, (_one, at) => ({
    id: `${at}`,
    text: `${at} ${letter} `.repeat(60),
  }));
  expect(await cpuTime(() => groupAlike(texts))).toBeLessThan(5000);
});
