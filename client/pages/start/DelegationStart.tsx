import { useQuery } from '@apollo/client/react';
import { AwaitedAdvice } from '../../features/advice/AwaitedAdvice.tsx';
import { MyCommitments } from '../../features/commitments/MyCommitments.tsx';
import { prepareTexts } from '../../features/meetings/prepare-texts.ts';
import { meetingTexts } from '../../features/meetings/texts.ts';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import type { DelegationStartQuery } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Section } from '../../ui/Section.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { delegationTexts } from './delegation-texts.ts';

const delegationStart = graphql(`
  query DelegationStart($slug: String!) {
    region(slug: $slug) {
      id
      name
      ...AwaitedAdvice_region
      constituencyQuestions(first: 1, ofMySeat: true) {
        totalCount
      }
      nextMeeting {
        id
        date
        startsAt
        endsAt
        place
        reading {
          read
          total
        }
        agenda {
          id
          position
          subject
          newPosts
          note {
            id
            readAt
          }
        }
      }
      ...MyCommitments_region
      topics(state: PROPOSED, first: 10) {
        nodes {
          id
          subject
        }
      }
    }
  }
`);

type Meeting = NonNullable<NonNullable<DelegationStartQuery['region']>['nextMeeting']>;

/** Where a delegation member begins: the next meeting, what is still to read, and what the others said. */
export default function DelegationStart({ slug }: { slug: string }) {
  const texts = useTexts(delegationTexts);
  const { data, error, refetch } = useQuery(delegationStart, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const { region } = data;
  if (!region) return <NotFound />;
  const topics = region.topics.nodes;
  return (
    <>
      <PageTitle above={region.name}>{texts.title}</PageTitle>
      <div className="flow flow-lg">
        <AwaitedAdvice region={region} />
        {region.nextMeeting ? (
          <NextMeeting slug={slug} meeting={region.nextMeeting} />
        ) : (
          <EmptyState title={texts.none}>{texts.noneHelp}</EmptyState>
        )}
        <MyCommitments region={region} />
        <Section title={texts.topics}>
          {topics.length === 0 && <Paragraph>{texts.noTopics}</Paragraph>}
          <ul>
            {topics.map(({ id, subject }) => (
              <li key={id}>{subject}</li>
            ))}
          </ul>
          <p className="row">
            <TextLink to={`/${slug}/agenda-onderwerp`}>{texts.propose}</TextLink>
            <TextLink to={`/${slug}/vergaderingen`}>{texts.meetings}</TextLink>
            {region.constituencyQuestions.totalCount > 0 && (
              <TextLink to={`/${slug}/vragen`}>{texts.questions}</TextLink>
            )}
          </p>
        </Section>
      </div>
    </>
  );
}

function NextMeeting({ slug, meeting }: { slug: string; meeting: Meeting }) {
  const texts = useTexts(delegationTexts);
  const prepare = useTexts(prepareTexts);
  const words = useTexts(meetingTexts);
  const format = useFormat();
  const { date, agenda, reading } = meeting;
  const dossier = `/${slug}/vergaderingen/${date}/dossier`;
  const unread = agenda.filter(({ note }) => !note?.readAt);
  const discussed = agenda.filter(({ newPosts }) => newPosts);
  return (
    <>
      <Section title={texts.next}>
        <Card>
          <Paragraph>
            <strong>{format.longDate(date)}</strong> ({texts.days(format.daysUntil(date))})
            <br />
            {words.times(format.time(meeting.startsAt), format.time(meeting.endsAt))}
            {meeting.place && `, ${meeting.place}`}
          </Paragraph>
          {reading && reading.total > 0 && (
            <Paragraph>{prepare.readCount(reading.read, reading.total)}</Paragraph>
          )}
          <div>
            <ButtonLink variant="primary" to={dossier}>
              {texts.dossier}
            </ButtonLink>
          </div>
        </Card>
      </Section>
      <Section title={texts.toRead}>
        {agenda.length === 0 && <Paragraph>{words.noAgenda}</Paragraph>}
        {agenda.length > 0 && unread.length === 0 && <Paragraph>{texts.allRead}</Paragraph>}
        <ol>
          {unread.map(({ id, position, subject }) => (
            <li key={id} value={position}>
              <TextLink to={`${dossier}/${position}`}>{subject}</TextLink>
            </li>
          ))}
        </ol>
      </Section>
      {discussed.length > 0 && (
        <Section title={texts.news}>
          <ul>
            {discussed.map(({ id, position, subject, newPosts }) => (
              <li key={id}>
                <TextLink to={`${dossier}/${position}`}>{subject}</TextLink>{' '}
                <StatusBadge tone="accent">{prepare.newPosts(newPosts ?? 0)}</StatusBadge>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
