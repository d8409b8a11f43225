import { meetingTexts } from '../../features/meetings/texts.ts';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { meetingPageTexts } from './texts.ts';

const fragment = graphql(`
  fragment MeetingFacts_meeting on Meeting {
    id
    date
    startsAt
    endsAt
    place
    link
    state
    calendarPath
    abilities {
      prepare
      compose
      recordOutcome
      adoptMinutes
    }
  }
`);

/** When and where, the calendar file, and what the reader can do with the meeting. */
export function MeetingFacts({
  slug,
  meeting: masked,
}: {
  slug: string;
  meeting: FragmentType<typeof fragment>;
}) {
  const texts = useTexts(meetingPageTexts);
  const words = useTexts(meetingTexts);
  const format = useFormat();
  const meeting = unmask(fragment, masked);
  const { prepare, compose, recordOutcome, adoptMinutes } = meeting.abilities;
  const times = words.times(format.time(meeting.startsAt), format.time(meeting.endsAt));
  return (
    <Card>
      <Heading level={2} size={3}>
        {texts.aside}
      </Heading>
      <DescriptionList
        items={[
          { term: texts.when, value: `${format.longDate(meeting.date)}, ${times}` },
          { term: texts.where, value: meeting.place },
          {
            term: texts.online,
            value: meeting.link && <TextLink to={meeting.link}>{texts.openLink}</TextLink>,
          },
        ]}
      />
      {meeting.state !== 'CANCELLED' && (
        <>
          <p>
            <TextLink to={meeting.calendarPath}>{texts.calendar}</TextLink>
          </p>
          <Paragraph small soft>
            {texts.calendarHelp}
          </Paragraph>
        </>
      )}
      {prepare && (
        <ButtonLink variant="primary" to={`/${slug}/vergaderingen/${meeting.date}/dossier`}>
          {texts.dossier}
        </ButtonLink>
      )}
      {(compose || recordOutcome || adoptMinutes) && (
        <ButtonLink to={`/${slug}/beheer/vergaderingen/${meeting.date}`}>{texts.manage}</ButtonLink>
      )}
    </Card>
  );
}
