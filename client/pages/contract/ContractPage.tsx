import { useQuery } from '@apollo/client/react';
import { useParams, useSearchParams } from 'wouter';
import { ContractArticle } from '../../features/contract/ContractArticle.tsx';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import type { ContractPageQuery } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { ChooseDay } from './ChooseDay.tsx';
import { Comparison } from './Comparison.tsx';
import { contractPageTexts } from './texts.ts';

const contractPage = graphql(`
  query ContractPage($slug: String!, $on: String, $municipality: String) {
    region(slug: $slug) {
      id
      name
      defaultLanguage
      municipalities {
        id
        cbsCode
        name
      }
      contractTextAbilities {
        keep
      }
      contractText(on: $on, municipality: $municipality) {
        on
        generation {
          id
          name
        }
        changeDays
        clauses {
          clause {
            id
          }
          ...ContractArticle_clause
        }
      }
      addenda {
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
      }
    }
  }
`);

type Region = NonNullable<ContractPageQuery['region']>;

/** The contract as it is valid on a day, for everybody: /owo/contract?op=2024-03-01. */
export default function ContractPage() {
  const { region: slug } = useParams<{ region: string }>();
  const [search] = useSearchParams();
  const asked = { on: search.get('op'), municipality: search.get('gemeente') };
  const { data, previousData, error, refetch } = useQuery(contractPage, { variables: { slug, ...asked } });
  const { region } = data ?? previousData ?? {};
  if (region === undefined) return <PageState error={error} refetch={refetch} />;
  if (!region) return <NotFound />;
  return <ContractView slug={slug} region={region} />;
}

function ContractView({ slug, region }: { slug: string; region: Region }) {
  const texts = useTexts(contractPageTexts);
  const format = useFormat();
  const [search] = useSearchParams();
  const { contractText: text, defaultLanguage: lang } = region;
  const against = search.get('vergelijk');
  const lead = text ? texts.lead(text.generation.name, format.longDate(text.on)) : undefined;
  return (
    <div className="flow flow-lg">
      <PageTitle lead={lead}>{texts.title}</PageTitle>
      <ChooseDay
        key={search.toString()}
        slug={slug}
        on={text?.on ?? ''}
        municipalities={region.municipalities}
      />
      <Columns asideLabel={texts.addenda} aside={<Around slug={slug} region={region} />}>
        {!text && <EmptyState title={texts.none}>{texts.noneHelp}</EmptyState>}
        {text && against && <Comparison slug={slug} days={[against, text.on]} lang={lang} />}
        {text && !against && (
          <Section title={texts.articles}>
            {text.clauses.length === 0 && <Paragraph>{texts.empty}</Paragraph>}
            {text.clauses.map((article) => (
              <ContractArticle key={article.clause.id} slug={slug} lang={lang} article={article} />
            ))}
          </Section>
        )}
      </Columns>
    </div>
  );
}

/** The days on which the text changed, and what changed it. */
function Around({ slug, region }: { slug: string; region: Region }) {
  const texts = useTexts(contractPageTexts);
  const format = useFormat();
  const days = region.contractText?.changeDays ?? [];
  return (
    <div className="flow">
      {days.length > 0 && (
        <Section title={texts.changeDays}>
          <ul>
            {days.map((day) => (
              <li key={day}>
                <TextLink to={`/${slug}/contract?op=${day}`}>{format.longDate(day)}</TextLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={texts.addenda}>
        {region.addenda.length === 0 && <Paragraph>{texts.noAddenda}</Paragraph>}
        <ul>
          {region.addenda.map(({ id, number, generation, proposal }) => (
            <li key={id}>
              <TextLink to={`/${slug}/contract/${generation.name}/addendum/${number}`}>
                {texts.addendum(number, generation.name)}
              </TextLink>
              <br />
              <span lang={region.defaultLanguage}>{proposal.current.title}</span>
            </li>
          ))}
        </ul>
      </Section>
      {region.contractTextAbilities.keep && (
        <p>
          <ButtonLink to={`/${slug}/beheer/contract`}>{texts.manage}</ButtonLink>
        </p>
      )}
    </div>
  );
}
