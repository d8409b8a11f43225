import { describe, expect, it } from '@jest/globals';
import { allTags, readPdf } from '../../../test/support/pdf-tags.ts';
import { textBlocks, type PdfBlock, type PdfContent } from './pdf-content.ts';
import { writePdf } from './write-pdf.ts';

const content = (blocks: PdfBlock[]): PdfContent => ({
  title: 'Nota van beantwoording',
  language: 'nl',
  author: 'OWO',
  at: new Date('2026-11-25T12:00:00Z'),
  footer: 'Wijzigingsvoorstel 2026-01',
  blocks,
});

const written = async (blocks: PdfBlock[]) => readPdf(await writePdf(content(blocks)));
const typesOf = async (blocks: PdfBlock[]) => allTags((await written(blocks)).root).map(({ type }) => type);

describe('a PDF that can be read aloud', () => {
  it('has headings, paragraphs and lists as what they are, in their order', async () => {
    const blocks = textBlocks('Vooraf.\n\n## Artikel 1\n\nTekst.\n\n### Reacties\n\n- een\n- twee');
    expect(await typesOf(blocks)).toEqual('Document H1 P H2 P H3 L LI Lbl LBody LI Lbl LBody'.split(' '));
  });

  it('tells its language, marks all that it draws, and embeds its fonts', async () => {
    const facts = await written(textBlocks('Vooraf.'));
    expect(facts).toMatchObject({ language: 'nl', tagged: true, fontsEmbedded: true, allMarked: true });
    expect(facts.root.attributes.lang).toBe('nl');
  });

  it('has a bookmark for each heading', async () => {
    const facts = await written(textBlocks('## Artikel 1: één\n\n### Reacties\n\n## Artikel 2'));
    expect(facts.bookmarks.toSorted()).toEqual(
      ['Artikel 1: één', 'Artikel 2', 'Nota van beantwoording', 'Reacties'].toSorted(),
    );
  });

  it('says of each heading of a table what it heads', async () => {
    const table: PdfBlock = {
      kind: 'table',
      caption: 'Overzicht',
      head: ['Artikel', 'Reacties'],
      rows: [['Artikel 1', '3']],
      rowHeadings: true,
    };
    const tags = allTags((await written([table])).root);
    expect(tags.map(({ type }) => type)).toEqual(
      'Document H1 Table Caption THead TR TH TH TBody TR TH TD'.split(' '),
    );
    expect(tags.filter(({ type }) => type === 'TH').map(({ attributes }) => attributes.scope)).toEqual([
      'Column',
      'Column',
      'Row',
    ]);
  });

  it('carries a table over its pages, and a row that is higher than one', async () => {
    const long = Array.from({ length: 2500 }, (_, at) => `woord${at}`).join(' ');
    const rows = [...Array.from({ length: 60 }, (_, at) => [`Rij ${at}`, 'kort']), ['Laatste', long]];
    const facts = await written([{ kind: 'table', head: ['Wat', 'Tekst'], rows }]);
    const tags = allTags(facts.root);
    expect(tags.filter(({ type }) => type === 'TR')).toHaveLength(62);
    expect(tags.filter(({ type }) => type === 'TD')).toHaveLength(122);
    expect(facts.allMarked).toBe(true);
  });

  it('says of a link where it leads, and of a struck word that it lapses', async () => {
    const facts = await written([
      {
        kind: 'paragraph',
        text: [
          { text: 'Zie ' },
          { text: 'het voorstel', url: 'https://oerlis.example/owo' },
          { text: ' oud', mark: 'deleted', spoken: '(vervalt: oud)' },
        ],
      },
    ]);
    expect(facts.links).toEqual(['het voorstel']);
    const tags = allTags(facts.root);
    expect(tags.map(({ type }) => type)).toEqual(['Document', 'H1', 'P', 'Link', 'Span']);
    expect(tags.at(-1)?.attributes.actual).toBe('(vervalt: oud)');
  });

  it('keeps words of another language in that language', async () => {
    const facts = await written([{ kind: 'quote', text: 'Wy binne it iens.', language: 'fy' }]);
    expect(allTags(facts.root).find(({ type }) => type === 'BlockQuote')?.attributes.lang).toBe('fy');
  });

  it('draws other scripts, and survives what no font has', async () => {
    const facts = await written(textBlocks('Łódź, Ελλάδα, Київ, 😀 en \u0007 een toon.'));
    expect(facts).toMatchObject({ fontsEmbedded: true, allMarked: true });
  });

  it('gives the same bytes for the same content', async () => {
    const blocks = textBlocks('## Artikel 1\n\nTekst.');
    expect(await writePdf(content(blocks))).toEqual(await writePdf(content(blocks)));
  });
});
