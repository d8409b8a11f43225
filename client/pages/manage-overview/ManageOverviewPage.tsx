import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { Disagreements } from '../../features/overview/Disagreements.tsx';
import { managedOverview } from '../../features/overview/managed-overview.ts';
import { manageOverviewTexts } from '../../features/overview/manage-texts.ts';
import { OverviewForm } from '../../features/overview/OverviewForm.tsx';
import { OverviewParts } from '../../features/overview/OverviewParts.tsx';
import { OverviewSteps } from '../../features/overview/OverviewSteps.tsx';
import { overviewTexts } from '../../features/overview/overview-texts.ts';
import { staffOverviewTexts } from '../../features/overview/staff-texts.ts';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { useSession } from '../../features/session/session.ts';
import { unmask } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useLanguage, useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { manageOverviewPageTexts } from './texts.ts';

const manageOverviewPage = graphql(`
  query ManageOverviewPage($slug: String!, $overviewYear: Int!, $language: Language!) {
    region(slug: $slug) {
      id
      abilities {
        manage
      }
      overview(year: $overviewYear) {
        id
        ...ManagedOverview_overview
      }
    }
  }
`);

/** The staff writes the overview of a year here, has it looked through, and publishes it. */
export default function ManageOverviewPage() {
  const texts = useTexts(manageOverviewPageTexts);
  const words = useTexts(overviewTexts);
  const steps = useTexts(manageOverviewTexts);
  const { states, version } = useTexts(staffOverviewTexts);
  const { language } = useLanguage();
  const { viewer } = useSession();
  const { region: slug, year } = useParams<{ region: string; year: string }>();
  const overviewYear = /^\d{4}$/.test(year) ? Number(year) : 0;
  const { data, error, refetch } = useQuery(manageOverviewPage, {
    variables: { slug, overviewYear, language },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const { region } = data;
  const overview = unmask(managedOverview, region?.overview);
  if (!region?.abilities.manage || !overview) return <NotFound />;
  const at = `/${slug}/beheer/jaaroverzicht/${year}`;
  const { id, number, state, abilities, contents } = overview;
  return (
    <div className="flow flow-lg">
      <Breadcrumbs items={[{ to: `/${slug}/beheer/jaaroverzichten`, label: texts.all }]} />
      <PageTitle
        lead={texts.lead}
        above={
          <>
            <StatusBadge tone={state === 'PUBLISHED' ? 'ok' : 'accent'}>{states[state]}</StatusBadge>{' '}
            {version(number)}
          </>
        }
      >
        {words.year(year)}
      </PageTitle>
      {state === 'PUBLISHED' && (
        <Alert tone="ok" title={steps.published}>
          <p>
            <TextLink to={`/${slug}/jaaroverzicht/${year}`}>{steps.toPublic}</TextLink>
          </p>
          <Paragraph>{texts.correct}</Paragraph>
        </Alert>
      )}
      <Disagreements found={contents.disagreements} />
      <OverviewSteps key={state} overview={overview} />
      {abilities.write && viewer && (
        <Disclosure summary={steps.write}>
          <OverviewForm key={id} overview={overview} personId={viewer.id} />
        </Disclosure>
      )}
      <OverviewParts contents={contents} rowsAt={(figure) => `${at}/regels/${figure}?versie=${number}`} />
    </div>
  );
}
