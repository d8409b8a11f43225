import { Form } from '../../features/forms/Form.tsx';
import { useForm } from '../../features/forms/useForm.ts';
import { publicationTexts } from '../../features/publication/texts.ts';
import type { PublicationSteps } from '../../features/publication/usePublicationStep.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { Publication } from './query.ts';

interface Props {
  publication: Publication;
  steps: PublicationSteps;
}

/** The step that comes now: looked through, released, not released, or taken back. */
export function Decide({ publication, steps }: Props) {
  const texts = useTexts(publicationTexts);
  const { review, release, withhold, takeBack } = publication.abilities;
  return (
    <Section title={texts.decide}>
      {review && <Review publication={publication} steps={steps} />}
      {release && <Release publication={publication} steps={steps} />}
      {withhold && (
        <WithReason
          name="weiger"
          label={texts.withhold}
          send={(reason) => steps.withhold(publication.id, publication.version, reason)}
        />
      )}
      {takeBack && (
        <WithReason
          name="intrekken"
          label={texts.takeBack}
          send={(reason) => steps.takeBack(publication.id, publication.version, reason)}
        />
      )}
    </Section>
  );
}

function Review({ publication, steps }: Props) {
  const texts = useTexts(publicationTexts);
  const form = useForm({
    initial: { filesOpened: false },
    labels: { filesOpened: texts.filesOpened },
    send: ({ filesOpened }) => steps.review(publication.id, publication.version, filesOpened),
  });
  return (
    <Form form={form}>
      {publication.files.length > 0 && (
        <Checkbox
          id="filesOpened"
          label={texts.filesOpened}
          checked={form.values.filesOpened}
          onChange={(filesOpened) => form.set('filesOpened', filesOpened)}
          error={form.errorOf('filesOpened')}
        />
      )}
      <div>
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.review}
        </Button>
      </div>
    </Form>
  );
}

function Release({ publication, steps }: Props) {
  const texts = useTexts(publicationTexts);
  const form = useForm({
    initial: {},
    labels: {},
    send: () => steps.release(publication.id, publication.version),
  });
  return (
    <Form form={form}>
      <div>
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.release}
        </Button>
      </div>
    </Form>
  );
}

interface ReasonProps {
  name: string;
  label: string;
  send: (reason: string) => ReturnType<PublicationSteps['withhold']>;
}

function WithReason({ name, label, send }: ReasonProps) {
  const texts = useTexts(publicationTexts);
  const form = useForm({
    name,
    initial: { reason: '' },
    labels: { reason: texts.reason },
    send: ({ reason }) => send(reason),
  });
  return (
    <Form form={form}>
      <TextArea
        {...form.field('reason')}
        label={texts.reason}
        hint={texts.reasonHint}
        limit={1000}
        rows={2}
      />
      <div>
        <Button type="submit" busy={form.busy}>
          {label}
        </Button>
      </div>
    </Form>
  );
}
