import { useMutation } from '@apollo/client/react';
import { Form } from '../../features/forms/Form.tsx';
import { useVersionedForm } from '../../features/forms/useVersionedForm.ts';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { CorrectStandpoint_StandpointFragment, TablePosition } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { positionOptions, standpointTexts } from './standpoint-texts.ts';

const fragment = graphql(`
  fragment CorrectStandpoint_standpoint on TableStandpoint {
    id
    position
    remarks
    version
  }
`);

const correctStandpoint = graphql(`
  mutation CorrectStandpoint($input: CorrectStandpointInput!) {
    answer: correctStandpoint(input: $input) {
      problems {
        field
        code
        limit
      }
      standpoint {
        ...CorrectStandpoint_standpoint
      }
    }
  }
`);

interface Values {
  position: TablePosition;
  remarks: string;
  reason: string;
}

interface Props {
  agendaItemId: string;
  standpoint: FragmentType<typeof fragment>;
  onDone: () => void;
}

/** Corrects what was recorded, with the reason; the table keeps seeing what stood there before. */
export function CorrectStandpoint({ agendaItemId, standpoint, onDone }: Props) {
  const texts = useTexts(standpointTexts);
  const [correct] = useMutation(correctStandpoint);
  const form = useVersionedForm<Values, CorrectStandpoint_StandpointFragment>({
    name: `correct-${agendaItemId}`,
    row: unmask(fragment, standpoint),
    valuesOf: ({ position, remarks }) => ({ position, remarks: remarks ?? '', reason: '' }),
    words: ({ position, remarks }) => ({
      [texts.title]: texts.positions[position],
      [texts.remarks]: remarks,
    }),
    labels: { position: texts.title, remarks: texts.remarks, reason: texts.reason },
    send: async (values, version) => {
      const { data } = await correct({ variables: { input: { ...values, agendaItemId, version } } });
      const now = unmask(fragment, data?.answer.standpoint);
      return { problems: data?.answer.problems ?? [], row: now ?? null };
    },
    done: onDone,
  });
  useUnsavedChangesWarning(form.changed);
  return (
    <Form form={form} level={5}>
      <Select {...form.field('position')} label={texts.title} options={positionOptions(texts)} />
      <TextArea {...form.field('remarks')} label={texts.remarks} hint={texts.remarksHint} limit={15_000} />
      <TextArea
        {...form.field('reason')}
        label={texts.reason}
        hint={texts.reasonHint}
        rows={2}
        limit={15_000}
      />
      <div>
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.saveCorrection}
        </Button>
      </div>
    </Form>
  );
}
