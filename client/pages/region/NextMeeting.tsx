import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Card } from '../../ui/Card.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { regionTexts } from './texts.ts';

const fragment = graphql(`
  fragment NextMeeting_region on Region {
    slug
    meetingYears
    nextMeeting {
      id
      date
      startsAt
      endsAt
      place
      agenda {
        id
        subject
      }
    }
  }
`);

export function NextMeeting({ region }: { region: FragmentType<typeof fragment> }) {
  const texts = useTexts(regionTexts);
  const format = useFormat();
  const { slug, meetingYears, nextMeeting: next } = unmask(fragment, region);
  return (
    <Card>
      <Heading level={2} size={3}>
        {texts.nextMeeting}
      </Heading>
      {!next && <Paragraph>{texts.noMeeting}</Paragraph>}
      {next && (
        <>
          <Paragraph>
            <strong>{format.longDate(next.date)}</strong>
            <br />
            {texts.from(format.time(next.startsAt), format.time(next.endsAt))}
            {next.place && `, ${next.place}`}
          </Paragraph>
          {next.agenda.length === 0 ? (
            <Paragraph soft>{texts.agendaLater}</Paragraph>
          ) : (
            <>
              <Paragraph small>{texts.agenda}</Paragraph>
              <ol>
                {next.agenda.map(({ id, subject }) => (
                  <li key={id}>{subject}</li>
                ))}
              </ol>
            </>
          )}
          <p>
            <TextLink to={`/${slug}/vergaderingen/${next.date}`}>{texts.toMeeting}</TextLink>
          </p>
        </>
      )}
      {meetingYears.length > 0 && (
        <>
          <Heading level={3} size={4}>
            {texts.meetings}
          </Heading>
          <p className="row">
            {meetingYears.map((year) => (
              <TextLink key={year} to={`/${slug}/vergaderingen?jaar=${year}`}>
                <span className="visually-hidden">{texts.year(year)}</span>
                <span aria-hidden="true">{year}</span>
              </TextLink>
            ))}
          </p>
        </>
      )}
    </Card>
  );
}
