import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'wouter';
import { ContractRedline } from '../../features/contract/ContractRedline.tsx';
import { contractTexts } from '../../features/contract/contract-texts.ts';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Section } from '../../ui/Section.tsx';
import { contractPageTexts } from './texts.ts';

const comparisonQuery = graphql(`
  query ContractComparison($slug: String!, $from: String!, $to: String!, $municipality: String) {
    region(slug: $slug) {
      id
      contractComparison(from: $from, to: $to, municipality: $municipality) {
        municipality {
          id
          name
        }
        articles {
          heading
          clause {
            id
            name
          }
          redline {
            op
            text
          }
          addendum {
            id
            number
          }
        }
      }
    }
  }
`);

/** What changed between two days for one municipality; the days may be given in either order. */
export function Comparison({ slug, days, lang }: { slug: string; days: [string, string]; lang: string }) {
  const texts = useTexts(contractPageTexts);
  const words = useTexts(contractTexts);
  const format = useFormat();
  const [search] = useSearchParams();
  const [from = '', to = ''] = days.toSorted();
  const { data, error, refetch } = useQuery(comparisonQuery, {
    variables: { slug, from, to, municipality: search.get('gemeente') },
  });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const compared = data.region?.contractComparison;
  if (!compared) return <EmptyState title={texts.none}>{texts.noneHelp}</EmptyState>;
  const { municipality, articles } = compared;
  return (
    <Section title={texts.compared(format.date(from), format.date(to), municipality.name)}>
      {articles.length === 0 && <Paragraph>{texts.same}</Paragraph>}
      {articles.length > 0 && (
        <Paragraph small soft>
          {words.legend}
        </Paragraph>
      )}
      {articles.map(({ clause, heading, redline, addendum }) => (
        <Card key={clause.id}>
          <Heading level={3}>
            <span lang={lang}>
              {clause.name} {heading}
            </span>
          </Heading>
          <ContractRedline segments={redline} lang={lang} />
          {addendum && (
            <Paragraph small soft>
              {words.broughtBy(addendum.number)}
            </Paragraph>
          )}
        </Card>
      ))}
    </Section>
  );
}
