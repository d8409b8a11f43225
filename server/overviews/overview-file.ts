import type { PdfBlock, PdfContent } from '../platform/pdf/pdf-content.ts';
import { textBlocks } from '../platform/pdf/pdf-content.ts';
import { writePdf } from '../platform/pdf/write-pdf.ts';
import { writeCsv } from '../platform/spreadsheet.ts';
import { dateInWords } from '../platform/time/in-words.ts';
import { localDate, localTime } from '../platform/time/amsterdam.ts';
import { thawed } from './overview-contents.ts';
import { partsOf, summaryOf } from './overview-parts.ts';
import type { OverviewTable } from './overview-tables.ts';
import type { Overview } from './overview.entity.ts';
import { overviewWords } from './words/overview-words.ts';

/** A published overview with what was frozen in it. */
type Published = Pick<Overview, 'contents' | 'note' | 'publishedAt'>;

/** The overview as a tagged PDF; made of what was frozen, so that it holds nothing else. */
export const overviewPdf = (overview: Published): Promise<Buffer> => writePdf(overviewDocument(overview));

export function overviewDocument({ contents, note, publishedAt }: Published): PdfContent {
  const said = thawed(contents!);
  const words = overviewWords(said.language);
  const title = `${words.title(said.year)} – ${said.regionName}`;
  const at = publishedAt!;
  const day = `${dateInWords(localDate(at), said.language, 'long')}, ${localTime(at)}`;
  return {
    title,
    language: said.language,
    author: said.regionName,
    at,
    footer: title,
    blocks: [
      { kind: 'paragraph', text: words.knownAt(day) },
      ...(note ? [{ kind: 'paragraph', text: `${words.corrected}: ${note}` } as const] : []),
      { kind: 'heading', level: 2, text: words.summary },
      tableBlock(summaryOf(said, said.language)),
      ...partsOf(said, said.language).flatMap((part): PdfBlock[] => [
        { kind: 'heading', level: 2, text: part.title },
        ...textBlocks(part.text),
        ...part.tables.map(tableBlock),
        ...(part.rule ? [{ kind: 'paragraph', text: part.rule } as const] : []),
      ]),
    ],
  };
}

const tableBlock = ({ caption, head, lines }: OverviewTable): PdfBlock => ({
  kind: 'table',
  caption,
  head,
  rowHeadings: true,
  widths: head.map((_, column) => (column === 0 ? 3 : 1.5)),
  rows: lines.map(({ cells }) => cells),
});

/** Every figure with what it is about, a line each. */
export function overviewCsv({ contents }: Published): string {
  const said = thawed(contents!);
  const words = overviewWords(said.language);
  const municipality = new Map(said.municipalities.map(({ id, name }) => [id, name]));
  const lot = new Map(said.lots.map(({ id, number, name }) => [id, words.lot(number, name)]));
  const headings = [
    words.columns.what,
    words.columns.on,
    words.columns.municipality,
    words.columns.lot,
    words.columns.reason,
    words.columns.count,
    words.columns.of,
  ];
  return writeCsv({
    name: words.title(said.year),
    columns: headings.map((heading) => ({ heading, width: 20 })),
    rows: said.figures.map((one) => [
      words.figures[one.key],
      one.on ?? String(said.year),
      one.municipalityId && (municipality.get(one.municipalityId) ?? null),
      one.lotId && (lot.get(one.lotId) ?? null),
      one.reasons
        .map(({ municipalityIds, reason }) => {
          const where = municipalityIds.map((id) => municipality.get(id)).join(' + ');
          return `${where ? `${where}: ` : ''}${reason ? words.reasons[reason] : words.noReason}`;
        })
        .join('; '),
      one.value,
      one.of.map(({ value, on }) => `${value} (${on})`).join('; '),
    ]),
  });
}
