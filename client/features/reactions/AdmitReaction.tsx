import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { intakeTexts } from './intake-texts.ts';

const admitMutation = graphql(`
  mutation AdmitReaction($input: AdmitReactionInput!) {
    admitReaction(input: $input) {
      problems {
        field
        code
        limit
      }
      reaction {
        id
        version
        admission
        admissionReason
        admissionAt
      }
    }
  }
`);

interface Props {
  id: string;
  version: number;
  decided: boolean;
}

type Answer = 'yes' | 'no';

/** Says of a late reaction whether the municipalities take it in, with the reason that the provider reads. */
export function AdmitReaction({ id, version, decided }: Props) {
  const texts = useTexts(intakeTexts);
  const [asking, setAsking] = useState(false);
  const [admit] = useMutation(admitMutation);
  const form = useForm<{ admitted: Answer | ''; reason: string }>({
    initial: { admitted: '', reason: '' },
    labels: { admitted: texts.admitChoice, reason: texts.admitReason },
    send: async ({ admitted, reason }) => {
      if (!admitted) return [{ field: 'admitted', code: 'REQUIRED' }];
      const input = { reactionId: id, version, admitted: admitted === 'yes', reason };
      const { data } = await admit({ variables: { input } });
      return data!.admitReaction.problems;
    },
    done: () => setAsking(false),
  });
  return (
    <>
      <Button variant={decided ? 'secondary' : 'primary'} onClick={() => setAsking(true)}>
        {decided ? texts.admitAgain : texts.admit}
      </Button>
      <Dialog title={texts.admitTitle} open={asking} onClose={() => setAsking(false)}>
        <Form form={form}>
          <RadioGroup<Answer>
            {...form.field('admitted')}
            label={texts.admitChoice}
            options={[
              { value: 'yes', label: texts.admitYes },
              { value: 'no', label: texts.admitNo },
            ]}
          />
          <TextArea
            {...form.field('reason')}
            label={texts.admitReason}
            hint={texts.admitReasonHint}
            limit={1000}
            rows={3}
          />
          <div className="row">
            <Button type="submit" variant="primary" busy={form.busy}>
              {texts.save}
            </Button>
            <Button onClick={() => setAsking(false)}>{texts.cancel}</Button>
          </div>
        </Form>
      </Dialog>
    </>
  );
}
