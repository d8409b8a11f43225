import { useQuery } from '@apollo/client/react';
import { useParams, useSearchParams } from 'wouter';
import { FigureRowList } from '../../features/overview/FigureRowList.tsx';
import { overviewTexts } from '../../features/overview/overview-texts.ts';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import type { OverviewRowsPageQuery } from '../../generated/graphql.ts';
import { useLanguage, useTexts } from '../../i18n/language.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { overviewRowsTexts } from './texts.ts';

const overviewRowsPage = graphql(`
  query OverviewRowsPage(
    $slug: String!
    $overviewYear: Int!
    $version: Int
    $language: Language!
    $figure: Int!
    $skip: Int!
  ) {
    region(slug: $slug) {
      id
      overview(year: $overviewYear, number: $version) {
        id
        contents {
          parts(language: $language) {
            tables {
              caption
              lines {
                cells
                figure
              }
            }
          }
          summary(language: $language) {
            caption
            lines {
              cells
              figure
            }
          }
          rowsBehind(figure: $figure, first: 50, skip: $skip) {
            totalCount
            rows {
              ...FigureRowList_row
            }
          }
        }
      }
    }
  }
`);

const size = 50;
type Contents = NonNullable<NonNullable<OverviewRowsPageQuery['region']>['overview']>['contents'];

const whole = (text: string | null | undefined): number | null =>
  text && /^\d{1,6}$/.test(text) ? Number(text) : null;

/** The rows of the register that a figure counts, as they were known: /owo/beheer/jaaroverzicht/2023/regels/4?versie=1. */
export default function OverviewRowsPage() {
  const words = useTexts(overviewTexts);
  const texts = useTexts(overviewRowsTexts);
  const { language } = useLanguage();
  const { region: slug, year, figure: given } = useParams<{ region: string; year: string; figure: string }>();
  const [search] = useSearchParams();
  const figure = whole(given) ?? 0;
  const skip = whole(search.get('vanaf')) ?? 0;
  const version = whole(search.get('versie'));
  const variables = { slug, overviewYear: whole(year) ?? 0, version, language, figure, skip };
  const { data, error, refetch } = useQuery(overviewRowsPage, { variables });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const contents = data.region?.overview?.contents;
  if (!contents?.rowsBehind) return <NotFound />;
  const { totalCount, rows } = contents.rowsBehind;
  const at = (from: number) =>
    `/${slug}/beheer/jaaroverzicht/${year}/regels/${figure}?${version ? `versie=${version}&` : ''}vanaf=${from}`;
  return (
    <div className="flow flow-lg">
      <Breadcrumbs items={[{ to: `/${slug}/beheer/jaaroverzicht/${year}`, label: words.year(year) }]} />
      <PageTitle lead={nameOf(contents, figure)}>{texts.title}</PageTitle>
      {totalCount === 0 ? <EmptyState title={texts.none} /> : <p>{texts.counted(totalCount)}</p>}
      <FigureRowList rows={rows} start={skip + 1} />
      {totalCount > size && (
        <nav className="row" aria-label={texts.shown(skip + 1, skip + rows.length, totalCount)}>
          {skip > 0 && <TextLink to={at(Math.max(0, skip - size))}>{texts.before}</TextLink>}
          <span>{texts.shown(skip + 1, skip + rows.length, totalCount)}</span>
          {skip + size < totalCount && <TextLink to={at(skip + size)}>{texts.after}</TextLink>}
        </nav>
      )}
    </div>
  );
}

/** "Aantal contracten per gemeente: Opsterland, 1 januari 2024, 104". */
function nameOf({ parts, summary }: Contents, figure: number): string {
  for (const { caption, lines } of [...parts.flatMap(({ tables }) => tables), summary])
    for (const { cells, figure: place } of lines)
      if (place === figure) return `${caption}: ${cells.join(', ')}`;
  return '';
}
