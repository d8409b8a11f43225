import { dateInWords } from '../platform/time/in-words.ts';
import type { Language } from '../platform/language.ts';
import { FigureKey } from './figures/figure.ts';
import type { OverviewContents, PlainFigure } from './overview-contents.ts';
import { sections, type OverviewSection } from './overview-section.ts';
import { tablesOf, type OverviewTable } from './overview-tables.ts';
import { overviewWords } from './words/overview-words.ts';

/** A part of an overview as page, PDF and spreadsheet show it. */
export interface OverviewPart {
  section: OverviewSection;
  title: string;
  text: string;
  /** How is counted. */
  rule: string | null;
  tables: OverviewTable[];
}

/** The overview part by part; the texts stay in the language in which they were written. */
export function partsOf(contents: OverviewContents, language: Language): OverviewPart[] {
  const words = overviewWords(language);
  return sections.map((section) => ({
    section,
    title: words.sections[section],
    text: contents.texts[section],
    rule: words.rules[section],
    tables: tablesOf(section, contents, language).filter(({ lines }) => lines.length > 0),
  }));
}

const inSummary = [
  FigureKey.CONTRACTED,
  FigureKey.NEW_PROVIDERS,
  FigureKey.ENDED,
  FigureKey.ENDED_PARTLY,
  FigureKey.STOPPED_LOTS,
  FigureKey.DELIVERED,
  FigureKey.SUBCONTRACTORS,
  FigureKey.VISITED,
  FigureKey.BANKRUPT_MAIN,
  FigureKey.BANKRUPT_SUB,
  FigureKey.TABLE_MEETINGS,
  FigureKey.THEME_MEETINGS,
];

/** The table with which an overview begins. */
export function summaryOf(contents: OverviewContents, language: Language): OverviewTable {
  const words = overviewWords(language);
  const { fromOn, untilOn, figures } = contents;
  const lines = inSummary.flatMap((key) =>
    figures.flatMap((one, figure) =>
      one.key === key && isTold(one, fromOn, untilOn)
        ? [
            {
              cells: [
                words.figures[key],
                one.on ? dateInWords(one.on, language, 'long') : String(contents.year),
                String(one.value),
              ],
              figure,
            },
          ]
        : [],
    ),
  );
  return {
    caption: `${words.summary} ${contents.year}`,
    head: [words.columns.what, words.columns.on, words.columns.count],
    lines,
    chart: false,
  };
}

const isTold = ({ key, on }: PlainFigure, fromOn: string, untilOn: string): boolean =>
  on === null || on === untilOn || (on === fromOn && key === FigureKey.CONTRACTED);
