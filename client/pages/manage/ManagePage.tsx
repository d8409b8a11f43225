import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { ActionCard } from '../../ui/ActionCard.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { CardGrid } from '../../ui/CardGrid.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { manageTexts } from './texts.ts';

const managePage = graphql(`
  query ManagePage($slug: String!) {
    region(slug: $slug) {
      id
      name
      mayManageDocuments
      abilities {
        manage
        saveSettings
        saveComposition
      }
      tableAbilities {
        planMeeting
      }
      waitingMailCount
      providers(first: 1) {
        totalCount
      }
      seats {
        id
      }
    }
  }
`);

/** Where the staff of a region begins with what it keeps. */
export default function ManagePage() {
  const texts = useTexts(manageTexts);
  const { region: slug } = useParams<{ region: string }>();
  const { data, error, refetch } = useQuery(managePage, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const { region } = data;
  if (!region?.abilities.manage) return <NotFound />;
  const { saveSettings, saveComposition } = region.abilities;
  const at = (page: string) => `/${slug}/beheer/${page}`;
  return (
    <>
      <Breadcrumbs items={[{ to: `/${slug}`, label: region.name }]} />
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <CardGrid>
        <ActionCard to={at('voorstellen')} title={texts.proposals} level={2}>
          {texts.proposalsHelp}
        </ActionCard>
        <ActionCard to={at('contract')} title={texts.contract} level={2}>
          {texts.contractHelp}
        </ActionCard>
        {region.tableAbilities.planMeeting && (
          <ActionCard to={at('vergaderingen')} title={texts.meetings} level={2}>
            {texts.meetingsHelp}
          </ActionCard>
        )}
        {typeof region.waitingMailCount === 'number' && (
          <ActionCard
            to={at('post')}
            title={texts.mail}
            level={2}
            meta={texts.mailCount(region.waitingMailCount)}
          >
            {texts.mailHelp}
          </ActionCard>
        )}
        {region.mayManageDocuments && (
          <ActionCard to={at('documenten')} title={texts.documents} level={2}>
            {texts.documentsHelp}
          </ActionCard>
        )}
        <ActionCard
          to={at('aanbieders')}
          title={texts.providers}
          level={2}
          meta={texts.providerCount(region.providers.totalCount)}
        >
          {texts.providersHelp}
        </ActionCard>
        <ActionCard to={at('jaaroverzichten')} title={texts.overviews} level={2}>
          {texts.overviewsHelp}
        </ActionCard>
        <ActionCard to={at('personen')} title={texts.people} level={2}>
          {texts.peopleHelp}
        </ActionCard>
        <ActionCard
          to={at('zetels')}
          title={texts.seats}
          level={2}
          meta={texts.seatCount(region.seats.length)}
        >
          {texts.seatsHelp}
        </ActionCard>
        {saveSettings && (
          <ActionCard to={at('instellingen')} title={texts.settings} level={2}>
            {texts.settingsHelp}
          </ActionCard>
        )}
        {saveComposition && (
          <ActionCard to={`/beheer/${slug}`} title={texts.operator} level={2}>
            {texts.operatorHelp}
          </ActionCard>
        )}
      </CardGrid>
    </>
  );
}
