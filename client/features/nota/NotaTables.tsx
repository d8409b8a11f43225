import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { NotaText_ContentsFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { notaTexts } from './nota-texts.ts';

const fragment = graphql(`
  fragment NotaTables_answer on NotaAnswer {
    outcome
    closed
    reactions {
      provider
    }
  }
`);

interface Row {
  id: string;
  name: string;
  answers: readonly FragmentType<typeof fragment>[];
}

/** How many reactions each part had and what was done with them; each part leads to its place on the page. */
export function OverviewTable({ rows, lang }: { rows: readonly Row[]; lang: string }) {
  const texts = useTexts(notaTexts);
  return (
    <DataTable
      caption={texts.overview}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'article',
          header: texts.article,
          rowHeader: true,
          cell: ({ id, name }) => (
            <a href={`#${id}`} lang={lang}>
              {name}
            </a>
          ),
        },
        {
          key: 'count',
          header: texts.reactionCount,
          numeric: true,
          cell: ({ answers }) =>
            answers.reduce((sum, answer) => {
              const { reactions, closed } = unmask(fragment, answer);
              return sum + reactions.length + closed;
            }, 0),
        },
        {
          key: 'outcome',
          header: texts.outcome,
          cell: ({ answers }) =>
            [...new Set(answers.map((answer) => texts.outcomes[unmask(fragment, answer).outcome]))].join(
              ', ',
            ) || '–',
        },
      ]}
    />
  );
}

/** What each municipality had decided. */
export function DecisionTable({ decisions }: { decisions: NotaText_ContentsFragment['decisions'] }) {
  const texts = useTexts(notaTexts);
  const format = useFormat();
  const day = (date: string | null | undefined) => (date ? format.longDate(date) : '–');
  return (
    <DataTable
      caption={texts.decisions}
      hideCaption
      rows={decisions}
      rowKey={({ municipality }) => municipality}
      columns={[
        {
          key: 'municipality',
          header: texts.municipality,
          rowHeader: true,
          cell: ({ municipality }) => municipality,
        },
        { key: 'kind', header: texts.decision, cell: ({ kind }) => texts.kinds[kind ?? 'NONE'] },
        { key: 'decided', header: texts.decidedOn, cell: ({ decidedOn }) => day(decidedOn) },
        { key: 'effect', header: texts.effectiveOn, cell: ({ effectiveOn }) => day(effectiveOn) },
      ]}
    />
  );
}
