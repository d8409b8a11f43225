import { lazy, Suspense, useState } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Section } from '../../ui/Section.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { MinutesAdopted } from './MinutesAdopted.tsx';
import { MinutesText } from './MinutesText.tsx';
import { minutesTexts } from './minutes-texts.ts';
import { meetingTexts } from './texts.ts';

/** For the table only, while the minutes are a draft. */
const ProposeCorrection = lazy(() => import('./ProposeCorrection.tsx'));
const Corrections = lazy(() => import('./Corrections.tsx').then((file) => ({ default: file.Corrections })));

const fragment = graphql(`
  fragment MinutesOfMeeting_meeting on Meeting {
    id
    state
    minutesParts {
      heading
      text
    }
    corrections {
      id
    }
    abilities {
      proposeCorrection
    }
    ...MinutesAdopted_meeting
    ...Corrections_meeting
  }
`);

/** The minutes as their reader may see them; who sits at the table proposes what should be corrected in the draft. */
export function MinutesOfMeeting({
  slug,
  ...props
}: {
  slug: string;
  meeting: FragmentType<typeof fragment>;
}) {
  const words = useTexts(meetingTexts);
  const texts = useTexts(minutesTexts);
  const meeting = unmask(fragment, props.meeting);
  const { id, state, minutesParts, corrections, abilities } = meeting;
  const [open, setOpen] = useState<number>();
  const [sent, setSent] = useState(false);
  if (minutesParts.length === 0) return null;
  const adopted = state === 'MINUTES_ADOPTED';
  const done = () => {
    setOpen(undefined);
    setSent(true);
  };
  const below =
    abilities.proposeCorrection &&
    minutesParts.map((part, place) => (
      <Panel
        key={place}
        label={part.heading ? texts.proposeAt(part.heading) : texts.propose}
        open={open === place}
        onToggle={() => setOpen(open === place ? undefined : place)}
      >
        <Suspense fallback={<Spinner />}>
          <ProposeCorrection meetingId={id} part={part} place={place} onDone={done} />
        </Suspense>
      </Panel>
    ));
  return (
    <>
      <Section title={adopted ? words.minutes : words.draftMinutes}>
        {!adopted && <Alert tone="info">{words.draftMinutesHelp}</Alert>}
        <MinutesAdopted slug={slug} meeting={meeting} />
        <MinutesText parts={minutesParts} below={below} />
      </Section>
      {sent && (
        <Alert tone="ok" live>
          {texts.sent}
        </Alert>
      )}
      {corrections.length > 0 && (
        <Section title={texts.corrections}>
          <Suspense fallback={<Spinner />}>
            <Corrections meeting={meeting} />
          </Suspense>
        </Section>
      )}
    </>
  );
}
