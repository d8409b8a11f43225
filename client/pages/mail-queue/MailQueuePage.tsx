import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'wouter';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { MailTable } from './MailTable.tsx';
import { mailQueueTexts } from './texts.ts';

const mailQueuePage = graphql(`
  query MailQueuePage($slug: String!, $first: Int!, $handled: Int = 10, $ignored: Int = 10) {
    region(slug: $slug) {
      id
      mailAddress
      waitingMailCount
      waiting: inboundMails(filter: WAITING, first: $first) {
        totalCount
        nodes {
          id
          ...MailTable_mail
        }
      }
      handled: inboundMails(filter: HANDLED, first: $handled) {
        totalCount
        nodes {
          id
          ...MailTable_mail
        }
      }
      ignored: inboundMails(filter: IGNORED, first: $ignored) {
        totalCount
        nodes {
          id
          ...MailTable_mail
        }
      }
    }
  }
`);

const begin = { first: 25, handled: 10, ignored: 10 };

/** For the staff: the mail that waits for people first, then what was done and what was skipped. */
export default function MailQueuePage() {
  const texts = useTexts(mailQueueTexts);
  const { region: slug = '' } = useParams();
  const [sizes, setSizes] = useState(begin);
  const { data, previousData, error, loading, refetch } = useQuery(mailQueuePage, {
    variables: { slug, ...sizes },
    fetchPolicy: 'cache-and-network',
  });
  const shown = data ?? previousData;
  if (!shown) return <PageState error={error} refetch={refetch} />;
  const { region } = shown;
  if (typeof region?.waitingMailCount !== 'number') return <NotFound />;
  const { waiting, handled, ignored, mailAddress } = region;
  const more = (list: keyof typeof begin) => () =>
    setSizes({ ...sizes, [list]: Math.min(100, sizes[list] + 25) });
  return (
    <div className="flow flow-lg">
      <Breadcrumbs items={[{ to: `/${slug}/beheer`, label: texts.manage }]} />
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <Section title={texts.waiting(waiting.totalCount)}>
        {waiting.nodes.length === 0 ? (
          <EmptyState title={texts.noneWaiting} />
        ) : (
          <>
            <MailTable slug={slug} caption={texts.title} why={texts.why} mails={waiting.nodes} />
            <Rest list={waiting} busy={loading} onMore={more('first')} />
          </>
        )}
      </Section>
      {handled.nodes.length > 0 && (
        <Section title={texts.handled}>
          <MailTable slug={slug} caption={texts.handled} why={texts.outcome} mails={handled.nodes} />
          <Rest list={handled} busy={loading} onMore={more('handled')} />
        </Section>
      )}
      {ignored.nodes.length > 0 && (
        <Section title={texts.ignored}>
          <Paragraph>{texts.ignoredHelp}</Paragraph>
          <MailTable slug={slug} caption={texts.ignored} why={texts.whySkipped} mails={ignored.nodes} />
          <Rest list={ignored} busy={loading} onMore={more('ignored')} />
        </Section>
      )}
      <Paragraph>
        {mailAddress ? (
          <>
            {texts.address} <TextLink to={`mailto:${mailAddress}`}>{mailAddress}</TextLink>
          </>
        ) : (
          texts.noAddress
        )}
      </Paragraph>
    </div>
  );
}

interface RestProps {
  list: { totalCount: number; nodes: readonly unknown[] };
  busy: boolean;
  onMore: () => void;
}

function Rest({ list: { totalCount, nodes }, busy, onMore }: RestProps) {
  // A page of the API holds a hundred: what waits longest is among them.
  const total = nodes.length >= 100 ? nodes.length : totalCount;
  return <LoadMore shown={nodes.length} total={total} busy={busy} onMore={onMore} />;
}
