import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Form } from '../../features/forms/Form.tsx';
import { useForm } from '../../features/forms/useForm.ts';
import { graphql } from '../../generated/gql.ts';
import type { ManageMeetingPageQuery, TablePosition } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { standpointTexts } from './texts.ts';

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
          id
          standpoint {
            id
            position
            remarks
          }
        }
        abilities {
          recordStandpoint
        }
      }
    }
  }
`);

type Item = NonNullable<NonNullable<ManageMeetingPageQuery['region']>['meeting']>['agenda'][number];
const positions: readonly TablePosition[] = [
  'SUPPORTS',
  'SUPPORTS_WITH_REMARKS',
  'DOES_NOT_SUPPORT',
  'DIVIDED',
  'TAKES_NOTE',
];

/** Where the table stands on the proposal of an item: recorded once, minority remarks included. */
export function Standpoint({ item }: { item: Item | undefined }) {
  const texts = useTexts(standpointTexts);
  const [open, setOpen] = useState(false);
  if (!item?.proposal) return null;
  if (item.standpoint)
    return (
      <div className="flow flow-sm">
        <p>
          <strong>{texts.title}:</strong> {texts.positions[item.standpoint.position]}
        </p>
        {item.standpoint.remarks && <Prose text={item.standpoint.remarks} />}
      </div>
    );
  if (!item.proposal.abilities.recordStandpoint) return null;
  return (
    <Panel label={texts.record} open={open} onToggle={() => setOpen(!open)}>
      <StandpointForm agendaItemId={item.id} />
    </Panel>
  );
}

function StandpointForm({ agendaItemId }: { agendaItemId: string }) {
  const texts = useTexts(standpointTexts);
  const [record] = useMutation(recordStandpoint);
  const form = useForm<{ position: TablePosition; remarks: string }>({
    initial: { position: 'SUPPORTS', remarks: '' },
    labels: { position: texts.title, remarks: texts.remarks },
    send: async (values) =>
      (await record({ variables: { input: { ...values, agendaItemId } } })).data?.recordStandpoint.problems ??
      [],
  });
  return (
    <Form form={form}>
      <Select
        {...form.field('position')}
        label={texts.title}
        options={positions.map((value) => ({ value, label: texts.positions[value] }))}
      />
      <TextArea {...form.field('remarks')} label={texts.remarks} hint={texts.remarksHint} limit={15_000} />
      <div>
        <Button type="submit" busy={form.busy}>
          {texts.record}
        </Button>
      </div>
    </Form>
  );
}
