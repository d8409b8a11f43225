import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newWords } from './new-words.ts';

const own = 'Wij zijn het eens met artikel 3.\n\nMet vriendelijke groet,\nJan';
const quoted = '> Geachte aanbieder,\n>\n> Reageren kan tot 16 maart.';
const plain = 'Geachte aanbieder,\n\nReageren kan tot 16 maart.';

describe('what was written now stands above', () => {
  test.each([
    ['Gmail', `Op ma 2 mrt 2026 om 10:12 schreef OWO <owo@example.org>:\n\n${quoted}`],
    [
      'Gmail, over two lines',
      `Op ma 2 mrt 2026 om 10:12 schreef Overlegtafel\n<owo@example.org>:\n\n${quoted}`,
    ],
    ['Gmail in English', `On Mon, Mar 2, 2026 at 10:12 AM OWO <owo@example.org> wrote:\n\n${quoted}`],
    [
      'Apple Mail',
      `Op 2 mrt 2026, om 10:12 heeft OWO <owo@example.org> het volgende geschreven:\n\n${quoted}`,
    ],
    ['Apple Mail in English', `On 2 Mar 2026, at 10:12, OWO <owo@example.org> wrote:\n\n${quoted}`],
    ['Thunderbird', `Op 02-03-2026 om 10:12 schreef OWO:\n${quoted}`],
    ['Thunderbird without a day', `OWO schreef op 02-03-2026 om 10:12:\n${quoted}`],
    ['in Frisian', `Op 2 maart 2026 om 10:12 skreau OWO <owo@example.org>:\n${quoted}`],
    ['in German', `Am 02.03.2026 um 10:12 schrieb OWO <owo@example.org>:\n${quoted}`],
    ['in French', `Le lun. 2 mars 2026 à 10:12, OWO <owo@example.org> a écrit :\n${quoted}`],
    [
      'Outlook',
      `________________________________\nVan: OWO <owo@example.org>\nVerzonden: maandag 2 maart 2026 10:12\nAan: Jan\nOnderwerp: Voorstel 2026-01\n\n${plain}`,
    ],
    [
      'Outlook without a line',
      `Van: OWO\nVerzonden: maandag 2 maart 2026\nAan: Jan\nOnderwerp: Voorstel\n\n${plain}`,
    ],
    [
      'Outlook with stars',
      `*Van:* OWO\n*Verzonden:* maandag 2 maart 2026\n*Aan:* Jan\n*Onderwerp:* Voorstel\n\n${plain}`,
    ],
    [
      'Outlook in English',
      `From: OWO\nSent: Monday, March 2, 2026 10:12 AM\nTo: Jan\nSubject: Voorstel\n\n${plain}`,
    ],
    ['old Outlook', `-----Oorspronkelijk bericht-----\nVan: OWO\n\n${plain}`],
    ['old Outlook in English', `-----Original Message-----\nFrom: OWO\n\n${plain}`],
    ['a quote without a heading', quoted],
    ['a quote within a quote', `Op 2 mrt 2026 om 10:12 schreef OWO <o@x.nl>:\n> Ja\n>> Nee\n> > Ja`],
    [
      'a quote and the sign of a telephone',
      `Op 2 mrt 2026 om 10:12 schreef OWO <o@x.nl>:\n> Ja\n\nVerstuurd vanaf mijn iPhone`,
    ],
  ])('the history of %s', (_program, history) => {
    expect(newWords(`${own}\n\n${history}`)).toBe(own);
    expect(newWords(`${own}\r\n\r\n${history.replaceAll('\n', '\r\n')}`)).toBe(own);
  });
});

describe('nothing of one’s own is cut off', () => {
  test.each([
    ['a sentence that looks like a heading', 'Op 3 punten schreef u het volgende:\n\nwij vinden dat niet.'],
    ['a sentence with a year', 'Op pagina 5 van het voorstel van 2024 schreef u:\n\nWij lezen dat anders.'],
    ['a letter that names a sender', 'Van: wie is dit voorstel?\n\nWij weten het niet.'],
    [
      'answers between the lines',
      `Op 2 mrt 2026 om 10:12 schreef OWO <o@x.nl>:\n> Vraag 1\nJa, eens.\n> Vraag 2\nNee.`,
    ],
    ['an answer beneath the quote', `Op 2 mrt 2026 om 10:12 schreef OWO <o@x.nl>:\n> Vraag 1\n\nJa, eens.`],
    ['answers between quotes alone', '> Vraag 1\nJa\n> Vraag 2\nNee'],
    ['a line of underscores', 'Eén\n____________________\nTwee'],
    ['a greater-than sign within', 'Meer is\n> 5 euro\nper uur.'],
  ])('%s', (_what, text) => {
    expect(newWords(text)).toBe(text);
  });

  test('what was forwarded', () => {
    const text = `Zie onder.\n\nVan: Jan\nVerzonden: maandag\nAan: Piet\nOnderwerp: Reactie\n\n${own}`;
    for (const subject of ['FW: reactie', 'Fwd: reactie', 'Doorst: reactie'])
      expect(newWords(text, subject)).toBe(text);
  });

  test('of a letter without anything that looks like history', () => {
    const line = fc.stringMatching(/^[a-zé ,.]{0,40}$/);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        expect(newWords(lines.join('\n'))).toBe(lines.join('\n').trim());
      }),
    );
  });
});

test('what is left is always a beginning of the whole', () => {
  const line = fc.constantFrom(
    '',
    ' ',
    '> ja',
    'Ja',
    'Op 2 mrt 2026 om 10:12 schreef x <a@b.nl>:',
    'Van: a',
    'Verzonden: b',
    'Aan: c',

    '____________',
    '-----Original Message-----',
    'On Mon',
    '2026 wrote:',
    'Verstuurd vanaf x',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
      const text = lines.join('\n');
      expect(text.trim().startsWith(newWords(text))).toBe(true);
    }),
  );
});

test.each(['>\n', 'Op 2026 om 10:12\n', 'Van: a\n', '\n', ' ', '_', '> ', '-', 'Op schreef '])(
  'a million letters of %j are read in time',
  (piece) => {
    const start = Date.now();
    newWords(piece.repeat(1_000_000 / piece.length));
    expect(Date.now() - start).toBeLessThan(8_000);
  },
);
