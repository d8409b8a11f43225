import { useMutation } from '@apollo/client/react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { TopicsInbox_TopicFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { manageTexts } from './manage-texts.ts';
import { StepForm } from './StepForm.tsx';

export const TopicsInbox_topic = graphql(`
  fragment TopicsInbox_topic on Topic {
    id
    subject
    explanation
    proposedAt
    state
    reason
    version
    provider {
      id
      name
    }
    abilities {
      place
      decline
    }
  }
`);

const placeTopic = graphql(`
  mutation PlaceTopic($input: PlaceTopicInput!) {
    placeTopic(input: $input) {
      problems {
        field
        code
      }
      topic {
        ...TopicsInbox_topic
      }
      meeting {
        ...ManagedMeeting_meeting
      }
    }
  }
`);

const declineTopic = graphql(`
  mutation DeclineTopic($input: DeclineTopicInput!) {
    declineTopic(input: $input) {
      problems {
        field
        code
        limit
      }
      topic {
        ...TopicsInbox_topic
      }
    }
  }
`);

interface Props {
  meetingId: string;
  topics: readonly FragmentType<typeof TopicsInbox_topic>[];
  open: string | null;
  onOpen: (panel: string | null) => void;
}

/** Topics that wait for the secretary: on this agenda, or not, with a reason. */
export function TopicsInbox({ meetingId, topics, open, onOpen }: Props) {
  const texts = useTexts(manageTexts);
  const format = useFormat();
  const waiting = unmask(TopicsInbox_topic, topics).filter(({ state }) => state === 'PROPOSED');
  if (waiting.length === 0) return <Paragraph soft>{texts.noTopics}</Paragraph>;
  return waiting.map((topic) => (
    <div key={topic.id} className="flow flow-sm">
      <Heading level={3}>{topic.subject}</Heading>
      <Paragraph small soft>
        {texts.from(topic.provider?.name ?? texts.delegation, format.date(topic.proposedAt))}
      </Paragraph>
      <Prose text={topic.explanation} />
      <TopicSteps topic={topic} meetingId={meetingId} open={open} onOpen={onOpen} />
    </div>
  ));
}

interface StepProps {
  topic: TopicsInbox_TopicFragment;
  meetingId: string;
  open: string | null;
  onOpen: (panel: string | null) => void;
}

function TopicSteps({ topic, meetingId, open, onOpen }: StepProps) {
  const texts = useTexts(manageTexts);
  const [place] = useMutation(placeTopic);
  const panel = `decline-${topic.id}`;
  const input = { topicId: topic.id, version: topic.version, meetingId, purpose: 'DISCUSS' as const };
  return (
    <>
      {topic.abilities.place && (
        <StepForm
          label={`${texts.placeTopic}: ${topic.subject}`}
          variant="secondary"
          send={async () => (await place({ variables: { input } })).data?.placeTopic.problems ?? []}
        />
      )}
      {topic.abilities.decline && (
        <Panel
          label={`${texts.declineTopic}: ${topic.subject}`}
          open={open === panel}
          onToggle={() => onOpen(open === panel ? null : panel)}
        >
          <DeclineForm topic={topic} onDone={() => onOpen(null)} />
        </Panel>
      )}
    </>
  );
}

function DeclineForm({ topic, onDone }: { topic: TopicsInbox_TopicFragment; onDone: () => void }) {
  const texts = useTexts(manageTexts);
  const [decline] = useMutation(declineTopic);
  const form = useForm({
    initial: { reason: '' },
    labels: { reason: texts.declineReason },
    send: async ({ reason }) => {
      const input = { topicId: topic.id, version: topic.version, reason };
      return (await decline({ variables: { input } })).data?.declineTopic.problems ?? [];
    },
    done: onDone,
  });
  return (
    <Form form={form}>
      <TextArea
        {...form.field('reason')}
        label={texts.declineReason}
        hint={texts.declineHint}
        rows={3}
        limit={1000}
      />
      <div>
        <Button type="submit" busy={form.busy}>
          {texts.declineTopic}
        </Button>
      </div>
    </Form>
  );
}
