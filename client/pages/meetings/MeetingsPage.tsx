import { useQuery } from '@apollo/client/react';
import { useParams, useSearchParams } from 'wouter';
import { MeetingCard } from '../../features/meetings/MeetingCard.tsx';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { CardGrid } from '../../ui/CardGrid.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { meetingsTexts } from './texts.ts';

const meetingsPage = graphql(`
  query MeetingsPage($slug: String!, $year: Int, $thisYear: Boolean!) {
    region(slug: $slug) {
      id
      name
      meetingYears
      tableAbilities {
        planMeeting
      }
      upcoming: meetings(period: UPCOMING, first: 10) @include(if: $thisYear) {
        nodes {
          id
          ...MeetingCard_meeting
        }
      }
      past: meetings(period: PAST, first: 20) @include(if: $thisYear) {
        nodes {
          id
          date
          ...MeetingCard_meeting
        }
      }
      inYear: meetings(year: $year, first: 100) @skip(if: $thisYear) {
        nodes {
          id
          ...MeetingCard_meeting
        }
      }
    }
  }
`);

/** The meetings still to come and the latest ones; or those of one year. */
export default function MeetingsPage() {
  const texts = useTexts(meetingsTexts);
  const { region: slug } = useParams<{ region: string }>();
  const [search] = useSearchParams();
  const year = Number(search.get('jaar')) || null;
  const { data, error, refetch } = useQuery(meetingsPage, {
    variables: { slug, year, thisYear: year === null },
  });
  if (!data) return <PageState error={error} refetch={refetch} />;
  const { region } = data;
  if (!region) return <NotFound />;
  const under = `/${slug}/vergaderingen`;
  const pastYears = [...new Set(region.past?.nodes.map(({ date }) => Number(date.slice(0, 4))))];
  const groups = year
    ? [{ title: texts.inYear(year), meetings: region.inYear?.nodes ?? [] }]
    : [
        { title: texts.upcoming, meetings: region.upcoming?.nodes ?? [] },
        ...pastYears.map((one) => ({
          title: texts.inYear(one),
          meetings: region.past?.nodes.filter(({ date }) => date.startsWith(String(one))) ?? [],
        })),
      ];
  const shown = groups.filter(({ meetings }) => meetings.length > 0);
  return (
    <>
      <PageTitle above={region.name} lead={texts.lead}>
        {texts.title}
      </PageTitle>
      <div className="flow flow-lg">
        {region.tableAbilities.planMeeting && (
          <div>
            <ButtonLink to={`/${slug}/beheer/vergaderingen`}>{texts.manage}</ButtonLink>
          </div>
        )}
        <p>
          <TextLink to={`/${slug}/toezeggingen`}>{texts.commitments}</TextLink>
        </p>
        <Years slug={slug} years={region.meetingYears} current={year} />
        {shown.length === 0 && <EmptyState title={texts.none}>{texts.noneHelp}</EmptyState>}
        {shown.map(({ title, meetings }) => (
          <Section key={title} title={title}>
            <CardGrid>
              {meetings.map((meeting) => (
                <MeetingCard key={meeting.id} meeting={meeting} under={under} />
              ))}
            </CardGrid>
          </Section>
        ))}
      </div>
    </>
  );
}

function Years({ slug, years, current }: { slug: string; years: number[]; current: number | null }) {
  const texts = useTexts(meetingsTexts);
  if (years.length === 0) return null;
  return (
    <nav aria-label={texts.years}>
      <p className="row">
        {years.map((year) => (
          <TextLink
            key={year}
            to={`/${slug}/vergaderingen?jaar=${year}`}
            aria-current={year === current ? 'page' : undefined}
            aria-label={texts.year(year)}
          >
            {year}
          </TextLink>
        ))}
      </p>
    </nav>
  );
}
