import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { AnsweringDesk } from '../../features/answers/AnsweringDesk.tsx';
import { answeringTexts } from '../../features/answers/answering-texts.ts';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { useSession } from '../../features/session/session.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';

const answerReactionsPage = graphql(`
  query AnswerReactionsPage($id: ID!) {
    proposal(id: $id) {
      id
      number
      region {
        id
        slug
        defaultLanguage
      }
      current {
        id
        title
      }
      answering {
        total
      }
      ...Answering_proposal
    }
  }
`);

/** Where the staff of a region answers the reactions to a proposal, and publishes the answers. */
export default function AnswerReactionsPage() {
  const texts = useTexts(answeringTexts);
  const { viewer } = useSession();
  const { region: slug = '', id = '' } = useParams();
  const { data, previousData, error, refetch } = useQuery(answerReactionsPage, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  if (!shown || !viewer) return <PageState error={error} refetch={refetch} />;
  const { proposal } = shown;
  if (!proposal?.answering || proposal.region.slug !== slug) return <NotFound />;
  return (
    <div className="flow flow-lg">
      <Breadcrumbs items={[{ to: `/${slug}/beheer/voorstellen/${id}`, label: texts.proposal }]} />
      <PageTitle
        above={
          <span lang={proposal.region.defaultLanguage}>
            {proposal.number} {proposal.current.title}
          </span>
        }
      >
        {texts.title}
      </PageTitle>
      <AnsweringDesk proposal={proposal} personId={viewer.person.id} />
    </div>
  );
}
