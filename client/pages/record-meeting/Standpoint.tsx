import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Form } from '../../features/forms/Form.tsx';
import { useForm } from '../../features/forms/useForm.ts';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { TablePosition } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { CorrectStandpoint } from './CorrectStandpoint.tsx';
import { positionOptions, standpointTexts } from './standpoint-texts.ts';

const fragment = graphql(`
  fragment Standpoint_item on AgendaItem {
    id
    standpoint {
      id
      ...CorrectStandpoint_standpoint
      position
      remarks
      mayCorrect
    }
    proposal {
      id
      abilities {
        recordStandpoint
      }
    }
  }
`);

const recordStandpoint = graphql(`
  mutation RecordStandpoint($input: RecordStandpointInput!) {
    recordStandpoint(input: $input) {
      problems {
        field
        code
        limit
      }
      proposal {
        id
        state
        agendaItems {
          ...Standpoint_item
        }
      }
    }
  }
`);

/** Where the table stands on the proposal of an item; until the minutes are adopted it can be corrected. */
export function Standpoint({ item: masked }: { item: FragmentType<typeof fragment> }) {
  const texts = useTexts(standpointTexts);
  const { id, standpoint, proposal } = unmask(fragment, masked);
  const [open, setOpen] = useState(false);
  if (!proposal) return null;
  if (standpoint)
    return (
      <>
        <Heading level={4}>{texts.title}</Heading>
        <p>{texts.positions[standpoint.position]}</p>
        {standpoint.remarks && <Prose text={standpoint.remarks} />}
        {standpoint.mayCorrect && (
          <Panel label={texts.correct} open={open} onToggle={() => setOpen(!open)}>
            <CorrectStandpoint agendaItemId={id} standpoint={standpoint} onDone={() => setOpen(false)} />
          </Panel>
        )}
      </>
    );
  if (!proposal.abilities.recordStandpoint) return null;
  return (
    <Panel label={texts.record} open={open} onToggle={() => setOpen(!open)}>
      <StandpointForm agendaItemId={id} onDone={() => setOpen(false)} />
    </Panel>
  );
}

function StandpointForm({ agendaItemId, onDone }: { agendaItemId: string; onDone: () => void }) {
  const texts = useTexts(standpointTexts);
  const [record] = useMutation(recordStandpoint);
  const form = useForm<{ position: TablePosition; remarks: string }>({
    name: `standpoint-${agendaItemId}`,
    initial: { position: 'SUPPORTS', remarks: '' },
    labels: { position: texts.title, remarks: texts.remarks },
    send: async (values) =>
      (await record({ variables: { input: { ...values, agendaItemId } } })).data?.recordStandpoint.problems ??
      [],
    done: onDone,
  });
  useUnsavedChangesWarning(form.changed);
  return (
    <Form form={form} level={4}>
      <Select {...form.field('position')} label={texts.title} options={positionOptions(texts)} />
      <TextArea {...form.field('remarks')} label={texts.remarks} hint={texts.remarksHint} limit={15_000} />
      <div>
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.record}
        </Button>
      </div>
    </Form>
  );
}
