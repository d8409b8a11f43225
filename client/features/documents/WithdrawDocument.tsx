import { useMutation } from '@apollo/client/react';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import type { ListedDocument } from './DocumentList.tsx';
import { manageTexts } from './manage-texts.ts';
import { withdrawDocument } from './mutations.ts';

interface Props {
  document: ListedDocument;
  done: () => void;
}

export function WithdrawDocument({ document, done }: Props) {
  const texts = useTexts(manageTexts);
  const [withdraw] = useMutation(withdrawDocument);
  const form = useForm({
    initial: { reason: '' },
    labels: { reason: texts.reason },
    send: async ({ reason }) => {
      const input = { documentId: document.id, version: document.version, reason };
      const { data } = await withdraw({ variables: { input } });
      return data?.withdrawDocument.problems ?? [];
    },
    done,
  });
  return (
    <Form form={form}>
      <p>{texts.withdrawHelp}</p>
      <TextArea {...form.field('reason')} label={texts.reason} limit={1000} rows={3} />
      <div className="row">
        <Button type="submit" variant="danger" busy={form.busy}>
          {texts.withdraw}
        </Button>
        <Button onClick={done}>{texts.cancel}</Button>
      </div>
    </Form>
  );
}
