import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import type { TopicsPageQuery } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { TopicForm } from './TopicForm.tsx';
import { topicsTexts } from './texts.ts';

const topicsPage = graphql(`
  query TopicsPage($slug: String!) {
    region(slug: $slug) {
      id
      name
      tableAbilities {
        proposeTopic
      }
      topics(first: 100) {
        nodes {
          id
          subject
          explanation
          proposedAt
          state
          reason
          agendaItem {
            id
            meeting {
              id
              date
            }
          }
        }
      }
    }
  }
`);

type Topic = NonNullable<TopicsPageQuery['region']>['topics']['nodes'][number];

/** Proposing a topic for the agenda, and what became of the ones before. */
export default function TopicsPage() {
  const texts = useTexts(topicsTexts);
  const { region: slug } = useParams<{ region: string }>();
  const { data, error, refetch } = useQuery(topicsPage, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const { region } = data;
  if (!region?.tableAbilities.proposeTopic) return <NotFound />;
  const topics = region.topics.nodes;
  return (
    <>
      <PageTitle above={region.name} lead={texts.lead}>
        {texts.title}
      </PageTitle>
      <div className="flow flow-lg">
        <TopicForm regionId={region.id} onSent={() => void refetch()} />
        <Section title={texts.mine}>
          {topics.length === 0 && <EmptyState title={texts.none}>{texts.noneHelp}</EmptyState>}
          {topics.map((topic) => (
            <TopicCard key={topic.id} slug={slug} topic={topic} />
          ))}
        </Section>
      </div>
    </>
  );
}

const tones = { PROPOSED: 'neutral', PLACED: 'ok', DECLINED: 'warning' } as const;

function TopicCard({ slug, topic }: { slug: string; topic: Topic }) {
  const texts = useTexts(topicsTexts);
  const format = useFormat();
  const date = topic.agendaItem?.meeting.date;
  return (
    <Card>
      <p>
        <StatusBadge tone={tones[topic.state]}>{texts.states[topic.state]}</StatusBadge>
      </p>
      <Heading level={3}>{topic.subject}</Heading>
      <Paragraph small soft>
        {texts.on(format.date(topic.proposedAt))}
      </Paragraph>
      <Prose text={topic.explanation} />
      {topic.reason && (
        <Paragraph>
          <strong>{texts.reason}:</strong> {topic.reason}
        </Paragraph>
      )}
      {date && (
        <p>
          <TextLink to={`/${slug}/vergaderingen/${date}`}>{texts.toAgenda(format.date(date))}</TextLink>
        </p>
      )}
    </Card>
  );
}
