import { useQuery } from '@apollo/client/react';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { ActionCard } from '../../ui/ActionCard.tsx';
import { CardGrid } from '../../ui/CardGrid.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { DemoPersonCard } from './DemoPersonCard.tsx';
import { demoTexts } from './texts.ts';

const demoPage = graphql(`
  query DemoPage {
    demoPeople {
      roleId
      ...DemoPersonCard_person
    }
  }
`);

/** One click makes one a person of the demo. Outside the demo this page does not exist. */
export default function DemoPage() {
  const texts = useTexts(demoTexts);
  const { data, error, refetch } = useQuery(demoPage);
  if (!data) return <PageState error={error} refetch={refetch} />;
  if (data.demoPeople.length === 0) return <NotFound />;
  return (
    <>
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <div className="flow flow-lg">
        <CardGrid>
          {data.demoPeople.map((person) => (
            <DemoPersonCard key={person.roleId} person={person} />
          ))}
        </CardGrid>
        <CardGrid>
          <ActionCard to="/" title={texts.visitor} level={2}>
            {texts.visitorHelp}
          </ActionCard>
          <ActionCard to="/demo/postvak" title={texts.mailbox} level={2}>
            {texts.mailboxHelp}
          </ActionCard>
        </CardGrid>
        <Paragraph soft>{texts.notReal}</Paragraph>
      </div>
    </>
  );
}
