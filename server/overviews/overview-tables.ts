import { dateInWords } from '../platform/time/in-words.ts';
import type { Language } from '../platform/language.ts';
import { FigureKey, type ReasonIn } from './figures/figure.ts';
import type { OverviewContents, PlainFigure } from './overview-contents.ts';
import { OverviewSection } from './overview-section.ts';
import { inOneSentence } from './words/count.ts';
import { overviewWords, type OverviewWords } from './words/overview-words.ts';

/** A line of a table; the figure that it shows, as its place among the figures, where it shows one. */
export interface OverviewLine {
  cells: string[];
  figure: number | null;
}

export interface OverviewTable {
  caption: string;
  head: string[];
  lines: OverviewLine[];
  /** Numbers over the years, which are drawn as well. */
  chart: boolean;
}

/** What the tables of one overview are written with. */
interface Writing {
  contents: OverviewContents;
  language: Language;
  words: OverviewWords;
}

type Place = [PlainFigure, number];

const tables: Record<OverviewSection, (writing: Writing) => OverviewTable[]> = {
  [OverviewSection.INTRODUCTION]: () => [],
  [OverviewSection.CONTRACTS]: (writing) => [
    overTime(writing, FigureKey.CONTRACTED, writing.words.captions.contracted),
    perMunicipality(writing),
  ],
  [OverviewSection.ENTRANTS]: (writing) => [
    counted(writing, writing.words.captions.newContracts, [
      FigureKey.NEW_PROVIDERS,
      FigureKey.NEW_CONTRACTS,
      FigureKey.REQUESTS,
      FigureKey.PROCEDURES,
      FigureKey.ADMITTED,
    ]),
  ],
  [OverviewSection.ENDINGS]: (writing) => [
    byReason(writing, FigureKey.ENDED_FOR, writing.words.captions.endedFor),
    byReason(writing, FigureKey.ENDED_PARTLY_FOR, writing.words.captions.endedPartly),
    perLot(writing),
  ],
  [OverviewSection.SUBCONTRACTORS]: (writing) => [
    overTime(writing, FigureKey.SUBCONTRACTORS, writing.words.captions.subcontractors),
  ],
  [OverviewSection.DELIVERY]: (writing) => [delivery(writing)],
  [OverviewSection.TABLE]: ({ contents: { tableMeetings }, words, language }) => [
    {
      caption: words.captions.tableMeetings,
      head: [words.columns.date, words.columns.subjects],
      lines: tableMeetings.map(({ date, subjects }) =>
        plain([dateInWords(date, language, 'long'), subjects.join('; ') || '–']),
      ),
      chart: false,
    },
  ],
  [OverviewSection.VISITS]: (writing) => [
    counted(writing, writing.words.sections.VISITS, [FigureKey.VISITED]),
  ],
  [OverviewSection.THEME_MEETINGS]: ({ contents: { themeMeetings }, words, language }) => [
    {
      caption: words.captions.themeMeetings,
      head: [words.columns.date, words.columns.title, words.columns.form],
      lines: themeMeetings.map(({ date, title, form }) =>
        plain([dateInWords(date, language, 'long'), title, words.forms[form]]),
      ),
      chart: false,
    },
  ],
  [OverviewSection.BANKRUPTCIES]: (writing) => [
    counted(writing, writing.words.sections.BANKRUPTCIES, [FigureKey.BANKRUPT_MAIN, FigureKey.BANKRUPT_SUB]),
  ],
  [OverviewSection.CONTACTS]: ({ contents: { contacts, regionName }, words }) => [
    {
      caption: words.captions.contacts,
      head: [words.columns.role, words.columns.municipality],
      lines: contacts.map(({ role, municipality }) => plain([words.roles[role], municipality ?? regionName])),
      chart: false,
    },
  ],
};

export const tablesOf = (
  section: OverviewSection,
  contents: OverviewContents,
  language: Language,
): OverviewTable[] => tables[section]({ contents, language, words: overviewWords(language) });

const plain = (cells: string[]): OverviewLine => ({ cells, figure: null });

const placesOf = ({ figures }: OverviewContents, ...keys: FigureKey[]): Place[] =>
  keys.flatMap((key) => figures.flatMap((one, at): Place[] => (one.key === key ? [[one, at]] : [])));

function overTime({ contents, language, words }: Writing, key: FigureKey, caption: string): OverviewTable {
  return {
    caption,
    head: [words.columns.on, words.columns.count],
    lines: placesOf(contents, key).map(([{ on, value }, figure]) => ({
      cells: [dateInWords(on!, language, 'long'), String(value)],
      figure,
    })),
    chart: true,
  };
}

/** One line per municipality and reference date. */
function perMunicipality({ contents, language, words }: Writing): OverviewTable {
  const places = placesOf(contents, FigureKey.CONTRACTS);
  return {
    caption: words.captions.contracts,
    head: [words.columns.municipality, words.columns.on, words.columns.count],
    lines: places.map(([{ municipalityId, on, value }, figure]) => ({
      cells: [municipalityName(contents, municipalityId), dateInWords(on!, language, 'long'), String(value)],
      figure,
    })),
    chart: false,
  };
}

/** Figures with their names, and where they are of one municipality its name. */
function counted({ contents, words }: Writing, caption: string, keys: FigureKey[]): OverviewTable {
  return {
    caption,
    head: [words.columns.what, words.columns.count],
    lines: placesOf(contents, ...keys).map(([{ key, municipalityId, value }, figure]) => ({
      cells: [
        municipalityId
          ? `${words.figures[key]}: ${municipalityName(contents, municipalityId)}`
          : words.figures[key],
        String(value),
      ],
      figure,
    })),
    chart: false,
  };
}

function byReason(writing: Writing, key: FigureKey, caption: string): OverviewTable {
  const { contents, words } = writing;
  return {
    caption,
    head: [words.columns.reason, words.columns.count],
    lines: placesOf(contents, key).map(([{ reasons, value }, figure]) => ({
      cells: [reasonsInWords(writing, reasons), String(value)],
      figure,
    })),
    chart: false,
  };
}

/** "Opsterland: niet voldoen aan kwaliteitseisen; Weststellingwerf + Ooststellingwerf: langer dan 1 jaar geen cliënten". */
function reasonsInWords({ contents, words }: Writing, reasons: ReasonIn[]): string {
  const parts = reasons.map(({ municipalityIds, reason }) => {
    const said = reason ? words.reasons[reason] : words.noReason;
    if (municipalityIds.length === 0) return said;
    return `${municipalityIds.map((id) => municipalityName(contents, id)).join(' + ')}: ${said}`;
  });
  const text = parts.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function perLot({ contents, words }: Writing): OverviewTable {
  return {
    caption: words.captions.stoppedLot,
    head: [words.columns.lot, words.columns.count],
    lines: placesOf(contents, FigureKey.STOPPED_LOT).map(([{ lotId, value }, figure]) => {
      const lot = contents.lots.find(({ id }) => id === lotId);
      return { cells: [lot ? words.lot(lot.number, lot.name) : '–', String(value)], figure };
    }),
    chart: false,
  };
}

function delivery({ contents, language, words }: Writing): OverviewTable {
  return {
    caption: words.captions.delivered,
    head: [words.columns.municipality, words.columns.count, words.columns.of],
    lines: placesOf(contents, FigureKey.DELIVERED, FigureKey.DELIVERED_IN).map(
      ([{ municipalityId, value, of }, figure]) => ({
        cells: [
          municipalityId ? municipalityName(contents, municipalityId) : words.allMunicipalities,
          String(value),
          inOneSentence(
            of.map((one) =>
              words.of(one.value, words.figures[one.key], dateInWords(one.on, language, 'long')),
            ),
            words.and,
          ),
        ],
        figure,
      }),
    ),
    chart: false,
  };
}

const municipalityName = ({ municipalities }: OverviewContents, id: string | null): string =>
  municipalities.find((one) => one.id === id)?.name ?? '–';
