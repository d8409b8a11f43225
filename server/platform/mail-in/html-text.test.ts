import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { htmlToText } from './html-text.ts';

describe('the words of an HTML mail', () => {
  test.each([
    ['words without tags', 'Wij zijn het eens.', 'Wij zijn het eens.'],
    ['paragraphs', '<p>Eén</p><p>Twee</p>', 'Eén\n\nTwee'],
    ['lines', 'Eén<br>Twee<br/>Drie<BR >Vier', 'Eén\nTwee\nDrie\nVier'],
    ['the lines of Gmail', '<div dir="ltr">Eén<div><br></div><div>Twee</div></div>', 'Eén\n\nTwee'],
    ['entities', 'R&amp;D &euro;&nbsp;5 &eacute;&#233;n &lt;b&gt; &onbekend;', 'R&D € 5 één <b> &onbekend;'],
    [
      'what is not seen',
      '<head><title>T</title><style>p{x}</style></head><script>alert(1)</script>Woord',
      'Woord',
    ],
    ['comments of Outlook', '<!--[if mso]><p>weg</p><![endif]-->Woord<!-- open <p>weg', 'Woord'],
    ['a list', '<ul><li>Eén</li><li>Twee</li></ul>', '- Eén\n- Twee'],
    ['a table', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>', 'a\tb\nc\td'],
    ['space that shows as one', 'a \n\t  b', 'a b'],
    ['a tag that never ends', 'a < b en <b', 'a < b en <b'],
    ['a quote', 'Eens<blockquote>Vraag<br>Twee</blockquote>Groet', 'Eens\n> Vraag\n> Twee\nGroet'],
    ['a style that never ends', '<style>p{}<p>Woord</p>', 'p{}\n\nWoord'],
  ])('%s', (_what, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  test('of any text that is escaped are that text', () => {
    const word = fc.stringMatching(/^[a-zé€<>&"';#]{1,12}$/);
    const escaped = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(htmlToText(`<p>${words.map(escaped).join(' ')}</p>`)).toBe(words.join(' '));
      }),
    );
  });

  test('are found whatever the tags are', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '<!--',
      '-->',
      'p',
      'style',
      'blockquote',
      ' ',
      '&amp',
      '"',
      '<td>',
      '\0',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        (pieces) => typeof htmlToText(pieces.join('')) === 'string',
      ),
    );
  });
});

test.each([
  '<style>',
  '<div>',
  '<blockquote>',
  '<',
  '<!--',
  '<!',
  '<a ',
  '</',
  '&',
  '&#',
  ' ',
  '<p>',
  '<script',
  '<title>a',
])('a million letters of %j are read in time', (piece) => {
  const start = Date.now();
  htmlToText(piece.repeat(1_000_000 / piece.length));
  expect(Date.now() - start).toBeLessThan(8_000);
});
