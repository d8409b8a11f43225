import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { DossierList } from '../../features/meetings/DossierList.tsx';
import { dossierTexts } from '../../features/meetings/dossier-texts.ts';
import { prepareTexts } from '../../features/meetings/prepare-texts.ts';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

const dossierPage = graphql(`
  query DossierPage($slug: String!, $date: String!) {
    region(slug: $slug) {
      id
      name
      meeting(date: $date) {
        id
        date
        title
        calendarPath
        reading {
          read
          total
        }
        ...DossierList_meeting
      }
    }
  }
`);

/** Everything that somebody at the table reads before a meeting. */
export default function DossierPage() {
  const texts = useTexts(dossierTexts);
  const prepare = useTexts(prepareTexts);
  const format = useFormat();
  const { region: slug, date } = useParams<{ region: string; date: string }>();
  const { data, error, refetch } = useQuery(dossierPage, {
    variables: { slug, date },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const meeting = data.region?.meeting;
  if (!data.region || !meeting?.reading) return <NotFound />;
  const { read, total } = meeting.reading;
  return (
    <>
      <Breadcrumbs
        items={[
          { to: `/${slug}/vergaderingen`, label: texts.meetings },
          { to: `/${slug}/vergaderingen/${date}`, label: format.date(date) },
        ]}
      />
      <PageTitle above={meeting.title} lead={texts.lead(format.longDate(date))}>
        {texts.title}
      </PageTitle>
      <div className="flow flow-lg">
        <p className="row">
          <strong>{prepare.readCount(read, total)}</strong>
          <TextLink to={meeting.calendarPath}>{texts.calendar}</TextLink>
        </p>
        <DossierList meeting={meeting} slug={slug} />
      </div>
    </>
  );
}
