import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { ContractRedline } from '../../features/contract/ContractRedline.tsx';
import { contractTexts } from '../../features/contract/contract-texts.ts';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import type { AddendumPageQuery } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Card } from '../../ui/Card.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { addendumTexts } from './texts.ts';

const addendumPage = graphql(`
  query AddendumPage($slug: String!, $generation: String!, $addendum: Int!) {
    region(slug: $slug) {
      id
      defaultLanguage
      addendum(generation: $generation, number: $addendum) {
        id
        number
        generation {
          id
          name
        }
        proposal {
          id
          number
          current {
            id
            title
          }
        }
        effects {
          effectiveOn
          municipality {
            id
            name
          }
        }
        articles {
          clause {
            id
            name
          }
          municipalities {
            id
            name
          }
          wording {
            id
            heading
          }
          redline {
            op
            text
          }
        }
      }
    }
  }
`);

type Addendum = NonNullable<NonNullable<AddendumPageQuery['region']>['addendum']>;

/** An addendum: what it changes, for whom and from when. */
export default function AddendumPage() {
  const {
    region: slug,
    generation,
    number,
  } = useParams<{ region: string; generation: string; number: string }>();
  const { data, error, refetch } = useQuery(addendumPage, {
    variables: { slug, generation, addendum: /^\d{1,6}$/.test(number) ? Number(number) : 0 },
  });
  if (!data) return <PageState error={error} refetch={refetch} />;
  if (!data.region?.addendum) return <NotFound />;
  return <AddendumView slug={slug} lang={data.region.defaultLanguage} addendum={data.region.addendum} />;
}

function AddendumView({ slug, lang, addendum }: { slug: string; lang: string; addendum: Addendum }) {
  const texts = useTexts(addendumTexts);
  const format = useFormat();
  const { number, generation, proposal, effects } = addendum;
  return (
    <div className="flow flow-lg">
      <Breadcrumbs items={[{ to: `/${slug}/contract`, label: texts.contract }]} />
      <PageTitle>{texts.title(number, generation.name)}</PageTitle>
      <p>
        {texts.from}{' '}
        <TextLink to={`/${slug}/voorstellen/${proposal.number}`}>
          {texts.proposal(proposal.number ?? '')}
        </TextLink>
        {': '}
        <span lang={lang}>{proposal.current.title}</span>
      </p>
      <p>
        <a href={`/documents/addenda/${addendum.id}.pdf`}>{texts.pdf}</a>
      </p>
      <Section title={texts.effects}>
        <DataTable
          caption={texts.effects}
          hideCaption
          columns={[
            {
              key: 'municipality',
              header: texts.municipality,
              rowHeader: true,
              cell: (row) => row.municipality.name,
            },
            { key: 'day', header: texts.day, cell: (row) => format.longDate(row.effectiveOn) },
          ]}
          rows={effects}
          rowKey={(row) => row.municipality.id}
        />
      </Section>
      <Articles addendum={addendum} lang={lang} />
    </div>
  );
}

/** Each article, once per text where the municipalities decided on different words. */
function Articles({ addendum, lang }: { addendum: Addendum; lang: string }) {
  const texts = useTexts(addendumTexts);
  const words = useTexts(contractTexts);
  const { articles, effects } = addendum;
  return (
    <Section title={texts.changes}>
      <Paragraph small soft>
        {words.legend}
      </Paragraph>
      {articles.map(({ clause, wording, municipalities, redline }) => (
        <Card key={`${wording.id} ${municipalities[0]?.id}`}>
          <Heading level={3}>
            <span lang={lang}>
              {clause.name} {wording.heading}
            </span>
          </Heading>
          {municipalities.length < effects.length && (
            <p>
              <strong>{words.forMunicipalities(municipalities.map(({ name }) => name).join(', '))}</strong>
            </p>
          )}
          <ContractRedline segments={redline} lang={lang} />
        </Card>
      ))}
    </Section>
  );
}
