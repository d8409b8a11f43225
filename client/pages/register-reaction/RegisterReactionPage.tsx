import { useQuery } from '@apollo/client/react';
import { useLocation, useParams } from 'wouter';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { intakeTexts } from '../../features/reactions/intake-texts.ts';
import { readTexts } from '../../features/reactions/read-texts.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { RegisterForm } from './RegisterForm.tsx';

const registerReactionPage = graphql(`
  query RegisterReactionPage($slug: String!, $number: String!) {
    region(slug: $slug) {
      id
      proposal(number: $number) {
        id
        number
        deadlineDate
        mayRegisterReaction
        providersToRegister {
          id
          name
        }
        current {
          id
          title
        }
      }
    }
  }
`);

/** For the staff: a letter, a mail or what was said, put in the portal on behalf of a provider. */
export default function RegisterReactionPage() {
  const texts = useTexts(intakeTexts);
  const read = useTexts(readTexts);
  const format = useFormat();
  const [, navigate] = useLocation();
  const { region: slug = '', number = '' } = useParams();
  const { data, error, refetch } = useQuery(registerReactionPage, { variables: { slug, number } });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const proposal = data.region?.proposal;
  if (!proposal?.mayRegisterReaction || !proposal.providersToRegister) return <NotFound />;
  return (
    <>
      <Breadcrumbs
        items={[
          { to: `/${slug}/voorstellen/${number}`, label: `${number} ${proposal.current.title}` },
          { to: `/${slug}/voorstellen/${number}/reacties`, label: read.all },
        ]}
      />
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <RegisterForm
        proposalId={proposal.id}
        providers={proposal.providersToRegister}
        deadline={proposal.deadlineDate ? format.date(proposal.deadlineDate) : ''}
        onRegistered={(receipt) => navigate(`/${slug}/reacties/${receipt}`)}
      />
    </>
  );
}
