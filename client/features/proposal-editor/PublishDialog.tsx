import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import type { PublishForecastQuery } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Form } from '../forms/Form.tsx';
import type { Problem } from '../forms/problem-lines.ts';
import { useForm } from '../forms/useForm.ts';
import type { Writing } from './DraftEditor.tsx';
import { publishTexts } from './publish-texts.ts';

const forecastQuery = graphql(`
  query PublishForecast($id: ID!) {
    proposal(id: $id) {
      id
      version
      region {
        id
        proposedDeadline
        settings {
          reactionWorkingDays
        }
      }
      collisions {
        article
        words
        proposal {
          id
          number
          current {
            id
            title
          }
        }
      }
      draft {
        id
        version
        number
        invitationForecast {
          providers
          perMunicipality {
            providers
            municipality {
              id
              name
            }
          }
        }
      }
    }
  }
`);

const publishProposal = graphql(`
  mutation PublishProposal($input: PublishProposalInput!) {
    publishProposal(input: $input) {
      problems {
        field
        code
        limit
      }
      proposal {
        id
        number
      }
    }
  }
`);

const publishNextVersion = graphql(`
  mutation PublishNextVersion($input: PublishNextVersionInput!) {
    publishNextVersion(input: $input) {
      problems {
        field
        code
        limit
      }
      proposal {
        id
        number
      }
    }
  }
`);

type Forecast = NonNullable<PublishForecastQuery['proposal']>;

interface Props {
  proposalId: string;
  writing: Writing;
  onPublished: (number: string) => void;
}

/** The last step: saves, tells who will get a mail and until when they can react, and then publishes. */
export function PublishDialog({ proposalId, writing, onPublished }: Props) {
  const texts = useTexts(publishTexts);
  const [open, setOpen] = useState(false);
  const start = async () => {
    writing.showProblems([]);
    if ((await writing.saved()) !== null) setOpen(true);
  };
  const refused = (problems: readonly Problem[]) => {
    setOpen(false);
    writing.showProblems(problems);
  };
  return (
    <>
      <Button variant="primary" onClick={() => void start()}>
        {texts.publish}
      </Button>
      <Dialog title={texts.dialog} open={open} onClose={() => setOpen(false)}>
        <PublishStep proposalId={proposalId} onPublished={onPublished} onRefused={refused} />
      </Dialog>
    </>
  );
}

interface StepProps {
  proposalId: string;
  onPublished: (number: string) => void;
  onRefused: (problems: readonly Problem[]) => void;
}

function PublishStep({ proposalId, ...rest }: StepProps) {
  const { data } = useQuery(forecastQuery, {
    variables: { id: proposalId },
    fetchPolicy: 'network-only',
  });
  if (!data?.proposal?.draft) return <Spinner />;
  return <PublishForm proposal={data.proposal} draft={data.proposal.draft} {...rest} />;
}

interface FormProps extends Omit<StepProps, 'proposalId'> {
  proposal: Forecast;
  draft: NonNullable<Forecast['draft']>;
}

const ownFields = new Set(['deadlineDate', 'note']);

function PublishForm({ proposal, draft, onPublished, onRefused }: FormProps) {
  const texts = useTexts(publishTexts);
  const format = useFormat();
  const first = draft.number === 1;
  const [publish] = useMutation(publishProposal);
  const [publishNext] = useMutation(publishNextVersion);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [number, setNumber] = useState('');
  const form = useForm({
    initial: { deadlineDate: proposal.region.proposedDeadline, note: '' },
    labels: { deadlineDate: texts.deadline, note: texts.note },
    send: async ({ deadlineDate, note }) => {
      const about = { proposalId: proposal.id, version: proposal.version, draftVersion: draft.version };
      const result = first
        ? (await publish({ variables: { input: { ...about, deadlineDate, idempotencyKey } } })).data
            ?.publishProposal
        : (await publishNext({ variables: { input: { ...about, note } } })).data?.publishNextVersion;
      const problems = result?.problems ?? [];
      // What is missing in the text is told in the editor, beside the text.
      if (problems.some(({ field }) => !ownFields.has(field))) onRefused(problems);
      setNumber(result?.proposal?.number ?? '');
      if (problems.length === 0) onPublished(result?.proposal?.number ?? number);
      return problems;
    },
  });
  return (
    <Form form={form}>
      <Invited draft={draft} />
      <Colliding proposal={proposal} />
      {first ? (
        <>
          <DateField
            {...form.field('deadlineDate')}
            label={texts.deadline}
            hint={texts.deadlineHint(proposal.region.settings.reactionWorkingDays)}
          />
          {form.values.deadlineDate && (
            <p>
              <strong>{texts.inWords(format.longDate(form.values.deadlineDate))}</strong>
            </p>
          )}
        </>
      ) : (
        <TextArea {...form.field('note')} label={texts.note} hint={texts.noteHint} limit={2000} />
      )}
      <Button type="submit" variant="primary" busy={form.busy}>
        {first ? texts.confirm : texts.confirmNext}
      </Button>
    </Form>
  );
}

/** Who gets a mail: counted per municipality, each provider once in the total. */
function Invited({ draft }: { draft: FormProps['draft'] }) {
  const texts = useTexts(publishTexts);
  const forecast = draft.invitationForecast;
  if (!forecast) return null;
  return (
    <Alert tone={forecast.providers === 0 ? 'warning' : 'info'} title={texts.invited(forecast.providers)}>
      <ul>
        {forecast.perMunicipality.map(({ municipality, providers }) => (
          <li key={municipality.id}>{texts.perMunicipality(municipality.name, providers)}</li>
        ))}
      </ul>
    </Alert>
  );
}

/** What is pointed out before it goes out: another open proposal changes the same words. */
function Colliding({ proposal }: { proposal: Forecast }) {
  const texts = useTexts(publishTexts);
  if (proposal.collisions.length === 0) return null;
  return (
    <Alert tone="warning" title={texts.collides}>
      <ul>
        {proposal.collisions.map(({ article, words, proposal: other }) => (
          <li key={`${other.id} ${article}`}>
            {article}
            {words && ` (“${words}”)`}: {other.number} {other.current.title}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
