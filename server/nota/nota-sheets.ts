import { outcomeWords } from '../answers/answer.mails.ts';
import { writeCsv, writeWorkbook, type Cell, type Sheet } from '../platform/spreadsheet.ts';
import { thawed, type NotaAnswerText, type NotaText } from './nota-contents.ts';
import type { Nota } from './nota.entity.ts';
import { notaWords, type NotaWords } from './nota-words.ts';
import { NotaResultKind } from './resulting-texts.ts';

/** The nota as a workbook: a line for each reaction with its answer, and the articles. */
export const notaWorkbook = (nota: Nota): Promise<Buffer> => {
  const text = thawed(nota.contents);
  return writeWorkbook([answersSheet(text), articlesSheet(text)], nota.publishedAt);
};

export const notaCsv = (nota: Nota): string => writeCsv(answersSheet(thawed(nota.contents)));

function answersSheet(text: NotaText): Sheet {
  const words = notaWords(text.language);
  const { article, provider, standpoint, passage, reaction, outcome, answer } = words.columns;
  const places = [{ article: words.general, answers: text.general }, ...text.articles];
  return {
    name: words.reactions,
    columns: [
      { heading: article, width: 30 },
      { heading: provider, width: 28 },
      { heading: standpoint, width: 22 },
      { heading: passage, width: 30 },
      { heading: reaction, width: 60 },
      { heading: outcome, width: 24 },
      { heading: answer, width: 60 },
    ],
    rows: places.flatMap((place) => place.answers.flatMap((one) => rowsOf(text, place.article, one, words))),
  };
}

function rowsOf(text: NotaText, article: string, answer: NotaAnswerText, words: NotaWords): Cell[][] {
  const tail = [outcomeWords[text.language][answer.outcome], answer.text];
  const open = answer.reactions.map((one): Cell[] => [
    article,
    one.provider,
    one.standpoint && words.standpoints[one.standpoint],
    one.passage,
    one.text,
    ...tail,
  ]);
  const closed = Array.from({ length: answer.closed }, (): Cell[] => [
    article,
    words.notPublic,
    null,
    null,
    words.notPublic,
    ...tail,
  ]);
  return [...open, ...closed];
}

/** A line for each article in each municipality, so that one can filter on either. */
function articlesSheet(text: NotaText): Sheet {
  const words = notaWords(text.language);
  const { article, municipality, result, newText } = words.columns;
  return {
    name: words.newText,
    columns: [
      { heading: article, width: 30 },
      { heading: municipality, width: 22 },
      { heading: result, width: 30 },
      { heading: newText, width: 100 },
    ],
    rows: text.articles.flatMap((one) =>
      one.results.flatMap(({ kind, municipalities, text: comes }) =>
        municipalities.map((name) => [
          one.article,
          name,
          words.results[kind],
          resultText(kind, comes, words),
        ]),
      ),
    ),
  };
}

const resultText = (kind: NotaResultKind, text: string, words: NotaWords): string =>
  kind === NotaResultKind.UNCHANGED ? '' : text || words.lapses;
