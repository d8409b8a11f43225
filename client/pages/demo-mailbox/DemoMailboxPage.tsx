import { useQuery } from '@apollo/client/react';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { MailText } from './MailText.tsx';
import { mailboxTexts } from './texts.ts';
import './DemoMailboxPage.css';

const demoMailboxPage = graphql(`
  query DemoMailboxPage($after: String) {
    demoMailbox(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        recipient
        subject
        text
        language
        createdAt
      }
    }
  }
`);

export default function DemoMailboxPage() {
  const texts = useTexts(mailboxTexts);
  const format = useFormat();
  const { data, error, refetch, fetchMore, loading } = useQuery(demoMailboxPage, {
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const { nodes, totalCount, pageInfo } = data.demoMailbox;
  const more = () =>
    fetchMore({
      variables: { after: pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...next,
        demoMailbox: { ...next.demoMailbox, nodes: [...before.demoMailbox.nodes, ...next.demoMailbox.nodes] },
      }),
    });
  return (
    <>
      <Breadcrumbs items={[{ to: '/demo', label: texts.demo }]} />
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <div className="flow">
        <Button busy={loading} onClick={() => void refetch()}>
          {texts.refresh}
        </Button>
        {nodes.length === 0 && <EmptyState title={texts.none}>{texts.noneHelp}</EmptyState>}
        {nodes.map(({ id, recipient, subject, text, language, createdAt }) => (
          <Disclosure
            key={id}
            summary={
              <span className="mailbox__mail">
                <strong lang={language}>{subject}</strong>
                <span className="mailbox__to">
                  {texts.to(recipient)} · {format.dateTime(createdAt)}
                </span>
              </span>
            }
          >
            <MailText text={text} lang={language} />
          </Disclosure>
        ))}
        {nodes.length > 0 && (
          <LoadMore shown={nodes.length} total={totalCount} busy={loading} onMore={() => void more()} />
        )}
      </div>
    </>
  );
}
