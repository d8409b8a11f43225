import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { AboutRegion } from './AboutRegion.tsx';
import { NextMeeting } from './NextMeeting.tsx';
import { OpenProposals } from './OpenProposals.tsx';
import { regionTexts } from './texts.ts';

const regionPage = graphql(`
  query RegionPage($slug: String!) {
    region(slug: $slug) {
      id
      slug
      name
      introduction
      ...OpenProposals_region
      ...NextMeeting_region
      ...AboutRegion_region
    }
  }
`);

/** What a region shows everybody: what is open now, when the table meets, and where the rest is. */
export default function RegionPage() {
  const texts = useTexts(regionTexts);
  const { region: slug = '' } = useParams();
  const { data, error, refetch } = useQuery(regionPage, { variables: { slug } });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const { region } = data;
  if (!region) return <NotFound />;
  return (
    <>
      <PageTitle lead={region.introduction} description={texts.description(region.name)}>
        {region.name}
      </PageTitle>
      <Columns
        aside={
          <>
            <NextMeeting region={region} />
            <AboutRegion region={region} />
          </>
        }
      >
        <OpenProposals region={region} />
      </Columns>
    </>
  );
}
