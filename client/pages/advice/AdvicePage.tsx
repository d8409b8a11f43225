import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'wouter';
import { AdviceCard, EarlierAdvice } from '../../features/advice/AdviceCard.tsx';
import { adviceTexts } from '../../features/advice/texts.ts';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { useSession } from '../../features/session/session.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { AskAdvice } from './AskAdvice.tsx';
import { GiveAdvice } from './GiveAdvice.tsx';

const advicePage = graphql(`
  query AdvicePage($slug: String!, $number: String!) {
    region(slug: $slug) {
      id
      seats {
        id
        name
        kind
      }
      proposal(number: $number) {
        id
        number
        mayAskAdvice
        current {
          id
          title
        }
        advice {
          id
          mayGive
          seat {
            id
          }
          ...AdviceCard_request
          ...EarlierAdvice_request
          ...GiveAdvice_request
        }
      }
    }
  }
`);

/** What the advisory councils were asked about a proposal and advised: to read, for the staff to ask, for a council to give. */
export default function AdvicePage() {
  const texts = useTexts(adviceTexts);
  const { viewer, loading } = useSession();
  const { region: slug, number } = useParams<{ region: string; number: string }>();
  const [given, setGiven] = useState(false);
  const [asked, setAsked] = useState('');
  const { data, error, refetch } = useQuery(advicePage, {
    variables: { slug, number },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const proposal = data.region?.proposal;
  if (!data.region || !proposal) return <NotFound />;
  const { advice } = proposal;
  const councils = data.region.seats.filter(({ kind }) => kind === 'ADVISORY_COUNCIL');
  const page = `/${slug}/voorstellen/${number}`;
  return (
    <>
      <Breadcrumbs items={[{ to: page, label: `${number} ${proposal.current.title}` }]} />
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <div className="flow flow-lg">
        {given && (
          <Alert tone="ok" live title={texts.sent}>
            {texts.sentHelp}
          </Alert>
        )}
        {asked && (
          <Alert tone="ok" live title={texts.sentAsk}>
            {texts.sentAskHelp(asked)}
          </Alert>
        )}
        {advice.map(
          (request) =>
            request.mayGive && (
              <GiveAdvice
                key={request.id}
                request={request}
                personId={viewer?.id ?? ''}
                onGiven={() => setGiven(true)}
              />
            ),
        )}
        {proposal.mayAskAdvice && (
          <AskAdvice
            proposalId={proposal.id}
            personId={viewer?.id ?? ''}
            councils={councils.filter(({ id }) => !advice.some(({ seat }) => seat.id === id))}
            none={councils.length === 0 ? texts.noCouncils : texts.allAsked}
            onAsked={(council) => {
              setAsked(council);
              void refetch();
            }}
          />
        )}
        <Section title={texts.advices}>
          {advice.length === 0 && <EmptyState title={texts.none} />}
          {advice.map((request) => (
            <AdviceCard key={request.id} request={request}>
              <EarlierAdvice request={request} />
            </AdviceCard>
          ))}
        </Section>
        {!viewer && !loading && (
          <p>
            <TextLink to={`/aanmelden?terug=${encodeURIComponent(`${page}/advies`)}`}>
              {texts.signIn}
            </TextLink>
          </p>
        )}
      </div>
    </>
  );
}
