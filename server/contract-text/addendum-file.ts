import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import type { Language } from '../platform/language.ts';
import type { PdfBlock, PdfSpan } from '../platform/pdf/pdf-content.ts';
import { writePdf } from '../platform/pdf/write-pdf.ts';
import { dateInWords } from '../platform/time/in-words.ts';
import { ProposalVersion } from '../proposals/proposal-version.entity.ts';
import type { Segment } from '../proposals/redline.ts';
import { articlesOf, effectsOf } from './addendum.queries.ts';
import type { Addendum } from './addendum.entity.ts';
import { generationById, proposalById, regionById } from './contract-text.loaders.ts';
import type { AddendumArticle, AddendumEffect } from './contract-text.shapes.ts';

/** A contract is written in the language of its region; English is nobody's contract language, but a file needs one. */
const words = {
  nl: {
    title: (number: number, generation: string) => `Addendum ${number} bij het contract ${generation}`,
    from: (number: string, title: string) => `Dit addendum volgt uit voorstel ${number}: ${title}.`,
    effects: 'Ingangsdatum per gemeente',
    municipality: 'Gemeente',
    day: 'Geldt vanaf',
    changes: 'Wijzigingen',
    legend: 'Nieuwe tekst is onderstreept. Tekst die vervalt is doorgestreept.',
    only: (names: string) => `Voor ${names}`,
    inserted: 'nieuw: ',
    deleted: 'vervalt: ',
  },
  fy: {
    title: (number: number, generation: string) => `Addendum ${number} by it kontrakt ${generation}`,
    from: (number: string, title: string) => `Dit addendum folget út útstel ${number}: ${title}.`,
    effects: 'Yngongsdatum de gemeente',
    municipality: 'Gemeente',
    day: 'Jildt fan',
    changes: 'Feroarings',
    legend: 'Nije tekst is ûnderstreke. Tekst dy’t ferfalt is trochstreke.',
    only: (names: string) => `Foar ${names}`,
    inserted: 'nij: ',
    deleted: 'ferfalt: ',
  },
  en: {
    title: (number: number, generation: string) => `Addendum ${number} to the contract ${generation}`,
    from: (number: string, title: string) => `This addendum follows from proposal ${number}: ${title}.`,
    effects: 'Day of effect per municipality',
    municipality: 'Municipality',
    day: 'Holds from',
    changes: 'Changes',
    legend: 'New text is underlined. Text that lapses is struck through.',
    only: (names: string) => `For ${names}`,
    inserted: 'new: ',
    deleted: 'lapses: ',
  },
};

/** An addendum as a tagged PDF, to be signed, filed and sent. */
export async function addendumFile(ctx: Context, addendum: Addendum): Promise<Buffer> {
  const generation = (await generationById(ctx).load(addendum.generationId))!;
  const region = (await regionById(ctx).load(generation.regionId))!;
  const proposal = (await proposalById(ctx).load(addendum.proposalId))!;
  const version = await db(ctx).findOneByOrFail(ProposalVersion, { id: proposal.currentVersionId });
  const language = region.defaultLanguage;
  const texts = words[language];
  const effects = await effectsOf(ctx, addendum);
  const articles = await articlesOf(ctx, addendum);
  return writePdf({
    title: texts.title(addendum.number, generation.name),
    language,
    author: region.name,
    at: addendum.recordedAt,
    footer: region.name,
    blocks: [
      { kind: 'paragraph', text: texts.from(proposal.number ?? '', version.title) },
      { kind: 'heading', level: 2, text: texts.effects },
      effectTable(effects, language),
      { kind: 'heading', level: 2, text: texts.changes },
      { kind: 'paragraph', text: texts.legend },
      ...articles.flatMap((article) => articleBlocks(article, effects.length, language)),
    ],
  });
}

function effectTable(effects: AddendumEffect[], language: Language): PdfBlock {
  const texts = words[language];
  return {
    kind: 'table',
    caption: texts.effects,
    head: [texts.municipality, texts.day],
    rows: effects.map(({ municipality, effectiveOn }) => [
      municipality.name,
      dateInWords(effectiveOn, language),
    ]),
    rowHeadings: true,
  };
}

function articleBlocks(article: AddendumArticle, municipalities: number, language: Language): PdfBlock[] {
  const { clause, wording, redline } = article;
  const names = article.municipalities.map(({ name }) => name).join(', ');
  const only: PdfBlock[] =
    article.municipalities.length < municipalities
      ? [{ kind: 'paragraph', text: [{ text: words[language].only(names), bold: true }] }]
      : [];
  return [
    { kind: 'heading', level: 3, text: `${clause.name} ${wording.heading}`.trim() },
    ...only,
    ...paragraphs(redline, language).map((text): PdfBlock => ({ kind: 'paragraph', text })),
  ];
}

/** The redline in its paragraphs: a line break in the contract is one in the file. */
function paragraphs(segments: readonly Segment[], language: Language): PdfSpan[][] {
  const lines: PdfSpan[][] = [[]];
  for (const { op, text } of segments)
    for (const [at, part] of text.split(/\n+/).entries()) {
      if (at > 0) lines.push([]);
      if (part) lines.at(-1)!.push(spanOf(op, part, language));
    }
  return lines.filter((line) => line.length > 0);
}

function spanOf(op: Segment['op'], text: string, language: Language): PdfSpan {
  const { inserted, deleted } = words[language];
  if (op === 'insert') return { text, mark: 'inserted', spoken: `${inserted}${text}` };
  return op === 'delete' ? { text, mark: 'deleted', spoken: `${deleted}${text}` } : { text };
}
