import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ManagedMeeting_MeetingFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { ChangeMeetingForm } from './MeetingForm.tsx';
import { manageTexts } from './manage-texts.ts';
import { cancelMeeting, conveneMeeting, holdMeeting } from './meeting-steps.ts';
import { StepForm } from './StepForm.tsx';

interface Props {
  slug: string;
  meeting: ManagedMeeting_MeetingFragment;
  open: string | null;
  onOpen: (panel: string | null) => void;
}

/** What can be done with the meeting as a whole now, the next step first. */
export function MeetingSteps({ slug, meeting, open, onOpen }: Props) {
  const texts = useTexts(manageTexts);
  const format = useFormat();
  const [convene] = useMutation(conveneMeeting);
  const [hold] = useMutation(holdMeeting);
  const [convened, setConvened] = useState(false);
  const { abilities } = meeting;
  const input = { meetingId: meeting.id, version: meeting.version };
  const toggle = (panel: string) => () => onOpen(open === panel ? null : panel);
  const under = `/${slug}/beheer/vergaderingen/${meeting.date}`;
  const writing = meeting.state === 'MINUTES_DRAFTED';
  const due = format.longDate(meeting.agendaDueOn);
  return (
    <>
      {convened && (
        <Alert tone="ok" live>
          {texts.convened}
        </Alert>
      )}
      {abilities.convene && (
        <StepForm
          label={texts.convene}
          send={async () => {
            const problems = (await convene({ variables: { input } })).data?.answer.problems ?? [];
            setConvened(problems.length === 0);
            return problems;
          }}
        >
          {meeting.agendaLate ? (
            <Alert tone="warning">{texts.agendaLate(due)}</Alert>
          ) : (
            <Paragraph>{texts.agendaDue(due)}</Paragraph>
          )}
        </StepForm>
      )}
      {abilities.hold && (
        <StepForm
          label={texts.hold}
          send={async () => (await hold({ variables: { input } })).data?.answer.problems ?? []}
        />
      )}
      {abilities.submitMinutes && (
        <Paragraph>{texts.minutesDue(format.longDate(meeting.minutesDueOn))}</Paragraph>
      )}
      {(abilities.recordOutcome || abilities.adoptMinutes) && (
        <div className="row">
          {abilities.recordOutcome && (
            <ButtonLink variant={writing ? 'secondary' : 'primary'} to={`${under}/vastleggen`}>
              {texts.record}
            </ButtonLink>
          )}
          <ButtonLink variant={writing ? 'primary' : 'secondary'} to={`${under}/verslag`}>
            {texts.writeMinutes}
          </ButtonLink>
        </div>
      )}
      {abilities.change && (
        <Panel label={texts.change} open={open === 'change'} onToggle={toggle('change')}>
          <ChangeMeetingForm meeting={meeting} />
        </Panel>
      )}
      {abilities.cancel && (
        <Panel label={texts.cancel} open={open === 'cancel'} onToggle={toggle('cancel')}>
          <CancelForm input={input} />
        </Panel>
      )}
    </>
  );
}

function CancelForm({ input }: { input: { meetingId: string; version: number } }) {
  const texts = useTexts(manageTexts);
  const [cancel] = useMutation(cancelMeeting);
  const form = useForm({
    initial: { reason: '' },
    labels: { reason: texts.cancelReason },
    send: async ({ reason }) =>
      (await cancel({ variables: { input: { ...input, reason } } })).data?.answer.problems ?? [],
  });
  return (
    <Form form={form}>
      <TextArea
        {...form.field('reason')}
        label={texts.cancelReason}
        hint={texts.cancelHint}
        rows={3}
        limit={1000}
      />
      <div>
        <Button type="submit" variant="danger" busy={form.busy}>
          {texts.cancel}
        </Button>
      </div>
    </Form>
  );
}
