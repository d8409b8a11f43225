import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { AnswerQuestion } from '../../features/questions/AnswerQuestion.tsx';
import { QuestionCard } from '../../features/questions/QuestionCard.tsx';
import { questionTexts } from '../../features/questions/texts.ts';
import { useSession } from '../../features/session/session.ts';
import { graphql } from '../../generated/gql.ts';
import type { QuestionsPageQuery } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { questionsPageTexts } from './texts.ts';

const questionsPage = graphql(`
  query QuestionsPage($slug: String!, $first: Int!) {
    region(slug: $slug) {
      id
      questionsToMe(first: $first) {
        totalCount
        nodes {
          id
          ...AnswerQuestion_asked
        }
      }
      constituencyQuestions(first: $first, ofMySeat: true) {
        totalCount
        nodes {
          id
          subject
          agendaItem {
            id
            position
            meeting {
              id
              date
            }
          }
          ...QuestionCard_question
        }
      }
    }
  }
`);

type Region = NonNullable<QuestionsPageQuery['region']>;

interface Props {
  slug: string;
  region: Region;
  personId: string;
  onMore: (shown: number) => void;
}

/** For a provider what it was asked; for a delegation member what its seat asked, of whom, and who answered. */
export default function QuestionsPage() {
  const { viewer, loading } = useSession();
  const { region: slug } = useParams<{ region: string }>();
  const { data, error, refetch } = useQuery(questionsPage, {
    variables: { slug, first: 10 },
    fetchPolicy: 'cache-and-network',
  });
  if (!data || loading) return <PageState error={error} refetch={refetch} />;
  const { region } = data;
  if (!region) return <NotFound />;
  if (!viewer) return <SignInFirst slug={slug} />;
  const onMore = (shown: number) => void refetch({ slug, first: Math.min(100, shown + 10) });
  const props = { slug, region, personId: viewer.id, onMore };
  switch (viewer.role?.kind) {
    case 'REPRESENTATIVE':
      return <ToMe {...props} />;
    case 'DELEGATE':
    case 'CHAIR':
      return <OfMySeat {...props} />;
    default:
      return <NotFound />;
  }
}

function ToMe({ slug, region, personId, onMore }: Props) {
  const texts = useTexts(questionsPageTexts);
  const words = useTexts(questionTexts);
  const { nodes, totalCount } = region.questionsToMe;
  return (
    <>
      <PageTitle lead={texts.toMeLead}>{words.toMe}</PageTitle>
      <div className="flow flow-lg">
        {nodes.length === 0 && <EmptyState title={texts.noneToMe}>{texts.noneToMeHelp}</EmptyState>}
        {nodes.map((asked) => (
          <AnswerQuestion key={asked.id} slug={slug} asked={asked} personId={personId} />
        ))}
        {totalCount > nodes.length && (
          <LoadMore shown={nodes.length} total={totalCount} onMore={() => onMore(nodes.length)} />
        )}
      </div>
    </>
  );
}

function OfMySeat({ slug, region, onMore }: Props) {
  const texts = useTexts(questionsPageTexts);
  const { nodes, totalCount } = region.constituencyQuestions;
  const dossierOf = (item: (typeof nodes)[number]['agendaItem']) =>
    item && `/${slug}/vergaderingen/${item.meeting.date}/dossier/${item.position}`;
  return (
    <>
      <PageTitle lead={texts.mineLead}>{texts.mine}</PageTitle>
      <div className="flow flow-lg">
        {nodes.length === 0 && (
          <EmptyState
            title={texts.noneMine}
            action={<ButtonLink to={`/${slug}/vergaderingen`}>{texts.meetings}</ButtonLink>}
          >
            {texts.noneMineHelp}
          </EmptyState>
        )}
        {nodes.map((question) => {
          const to = dossierOf(question.agendaItem);
          const title = question.subject ?? undefined;
          return (
            <QuestionCard
              key={question.id}
              level={2}
              question={question}
              title={to && title ? <TextLink to={to}>{title}</TextLink> : title}
            />
          );
        })}
        {totalCount > nodes.length && (
          <LoadMore shown={nodes.length} total={totalCount} onMore={() => onMore(nodes.length)} />
        )}
        <Paragraph small soft>
          {texts.otherRole}
        </Paragraph>
      </div>
    </>
  );
}

/** Who comes here from the mail. */
function SignInFirst({ slug }: { slug: string }) {
  const texts = useTexts(questionsPageTexts);
  const to = `/aanmelden?terug=${encodeURIComponent(`/${slug}/vragen`)}`;
  return (
    <>
      <PageTitle lead={texts.signInHelp}>{texts.signIn}</PageTitle>
      <ButtonLink variant="primary" to={to}>
        {texts.toSignIn}
      </ButtonLink>
    </>
  );
}
