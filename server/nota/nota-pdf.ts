import { outcomeWords } from '../answers/answer.mails.ts';
import type { PdfBlock, PdfContent, PdfSpan } from '../platform/pdf/pdf-content.ts';
import { writePdf } from '../platform/pdf/write-pdf.ts';
import { localDate } from '../platform/time/amsterdam.ts';
import { dateInWords } from '../platform/time/in-words.ts';
import type { Segment } from '../proposals/redline.ts';
import {
  thawed,
  type NotaAnswerText,
  type NotaArticleText,
  type NotaResultText,
  type NotaText,
} from './nota-contents.ts';
import type { Nota } from './nota.entity.ts';
import { notaWords, type NotaWords } from './nota-words.ts';
import { NotaResultKind } from './resulting-texts.ts';

/** The nota as a tagged PDF; made of what was frozen, so that it holds nothing else. */
export const notaPdf = (nota: Nota): Promise<Buffer> => writePdf(notaDocument(nota));

export function notaDocument(nota: Nota): PdfContent {
  const text = thawed(nota.contents);
  const words = notaWords(text.language);
  const title = `${words.title} ${text.proposalNumber}`;
  return {
    title,
    language: text.language,
    author: text.regionName,
    at: nota.publishedAt,
    footer: `${title} – ${text.regionName}`,
    blocks: [
      ...opening(nota, text, words),
      ...decided(text, words),
      overview(text, words),
      { kind: 'heading', level: 2, text: words.general },
      ...answered(text, text.general, words),
      ...text.articles.flatMap((article) => articleBlocks(text, article, words)),
    ],
  };
}

function opening(nota: Nota, text: NotaText, words: NotaWords): PdfBlock[] {
  const day = dateInWords(localDate(nota.publishedAt), text.language);
  const paragraphs = [
    `${words.subject} ${text.proposalNumber}: ${text.proposalTitle}`,
    `${words.published} ${day}. ${words.counts(text.reactions, text.closed)}`,
    ...(nota.note ? [`${words.corrected}: ${nota.note}`] : []),
  ];
  return paragraphs.map((paragraph): PdfBlock => ({ kind: 'paragraph', text: paragraph }));
}

const countOf = (answers: NotaAnswerText[]): number =>
  answers.reduce((sum, { reactions, closed }) => sum + reactions.length + closed, 0);

function overview(text: NotaText, words: NotaWords): PdfBlock {
  const places = [{ article: words.general, answers: text.general }, ...text.articles];
  return {
    kind: 'table',
    caption: words.overview,
    head: [words.columns.article, words.columns.count, words.columns.outcome],
    widths: [4, 1.2, 3],
    rowHeadings: true,
    rows: places.map(({ article, answers }) => [
      article,
      String(countOf(answers)),
      [...new Set(answers.map(({ outcome }) => outcomeWords[text.language][outcome]))].join(', ') || '–',
    ]),
  };
}

function decided({ decisions, language }: NotaText, words: NotaWords): PdfBlock[] {
  if (decisions.length === 0) return [];
  const { municipality, decision, decidedOn, effectiveOn } = words.columns;
  const day = (date: string | null) => (date ? dateInWords(date, language) : '–');
  return [
    {
      kind: 'table',
      caption: words.decisions,
      head: [municipality, decision, decidedOn, effectiveOn],
      widths: [2.4, 3.6, 2, 2],
      rowHeadings: true,
      rows: decisions.map((one) => [
        one.municipality,
        one.kind ? words.decision[one.kind] : words.noDecision,
        day(one.decidedOn),
        day(one.effectiveOn),
      ]),
    },
  ];
}

function articleBlocks(text: NotaText, article: NotaArticleText, words: NotaWords): PdfBlock[] {
  const proposedSomewhere = article.results.some((one) => asProposed.has(one.kind));
  return [
    { kind: 'heading', level: 2, text: article.article },
    ...answered(text, article.answers, words),
    ...article.results.flatMap((result) => resultBlocks(result, text, words)),
    ...(proposedSomewhere
      ? []
      : [
          { kind: 'heading', level: 3, text: words.proposed } as const,
          ...paragraphs(article.newText || words.lapses),
        ]),
  ];
}

const asProposed = new Set([NotaResultKind.AS_PROPOSED, NotaResultKind.UNDECIDED]);

/** The names stand beside a text that is not that of all. */
function resultBlocks(result: NotaResultText, { decisions }: NotaText, words: NotaWords): PdfBlock[] {
  const { kind, municipalities, text, redline } = result;
  const everywhere = municipalities.length === decisions.length;
  const heading = everywhere ? words.newText : `${words.newText}: ${municipalities.join(', ')}`;
  const said: PdfBlock[] = [
    { kind: 'heading', level: 3, text: heading },
    { kind: 'paragraph', text: [{ text: `${words.results[kind]}.`, bold: true }] },
  ];
  if (kind === NotaResultKind.UNCHANGED) return said;
  return [
    ...said,
    ...paragraphs(text || words.lapses),
    { kind: 'heading', level: 4, text: words.redline },
    { kind: 'paragraph', text: words.redlineLegend },
    { kind: 'quote', text: redline.map((segment) => spanOf(segment, words)) },
  ];
}

function spanOf({ op, text }: Segment, words: NotaWords): PdfSpan {
  if (op === 'equal') return { text };
  return op === 'insert'
    ? { text, mark: 'inserted', spoken: words.inserted(text) }
    : { text, mark: 'deleted', spoken: words.deleted(text) };
}

function answered(text: NotaText, answers: NotaAnswerText[], words: NotaWords): PdfBlock[] {
  if (answers.length === 0) return [{ kind: 'paragraph', text: words.nothing }];
  return answers.flatMap((answer) => answerBlocks(text, answer, words));
}

function answerBlocks(text: NotaText, answer: NotaAnswerText, words: NotaWords): PdfBlock[] {
  const outcome = outcomeWords[text.language][answer.outcome];
  return [
    { kind: 'heading', level: 3, text: words.reactions },
    ...answer.reactions.flatMap((reaction): PdfBlock[] => {
      const standpoint = reaction.standpoint ? ` (${words.standpoints[reaction.standpoint]})` : '';
      const passage = reaction.passage ? ` ${words.passage} “${reaction.passage}”:` : '';
      return [
        {
          kind: 'paragraph',
          text: [{ text: reaction.provider, bold: true }, { text: `${standpoint}${passage}` }],
        },
        ...(reaction.text.trim() ? [{ kind: 'quote', text: reaction.text } as const] : []),
      ];
    }),
    ...(answer.closed > 0 ? [{ kind: 'paragraph', text: words.closed(answer.closed) } as const] : []),
    { kind: 'heading', level: 3, text: words.answer },
    { kind: 'paragraph', text: [{ text: outcome, bold: true }] },
    ...paragraphs(answer.text),
    ...(answer.changed.length > 0
      ? [{ kind: 'paragraph', text: `${words.changed}: ${answer.changed.join(', ')}.` } as const]
      : []),
  ];
}

const paragraphs = (text: string): PdfBlock[] =>
  text
    .split(/\n\s*\n/)
    .filter((one) => one.trim() !== '')
    .map((one) => ({ kind: 'paragraph', text: one.trim() }));
