import { useMutation } from '@apollo/client/react';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { AudienceField } from './AudienceField.tsx';
import type { ListedDocument } from './DocumentList.tsx';
import { manageTexts } from './manage-texts.ts';
import { saveDocument } from './mutations.ts';

interface Props {
  document: ListedDocument;
  done: () => void;
}

export function ChangeDocument({ document, done }: Props) {
  const texts = useTexts(manageTexts);
  const [save] = useMutation(saveDocument);
  const form = useForm({
    initial: { title: document.title, audience: document.audience },
    labels: { title: texts.title, audience: texts.who },
    send: async (values) => {
      const input = { documentId: document.id, version: document.version, ...values };
      const { data } = await save({ variables: { input } });
      return data?.saveDocument.problems ?? [];
    },
    done,
  });
  return (
    <Form form={form}>
      <TextInput {...form.field('title')} label={texts.title} />
      <AudienceField {...form.field('audience')} holderKind={document.holderKind} />
      <div className="row">
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.save}
        </Button>
        <Button onClick={done}>{texts.cancel}</Button>
      </div>
    </Form>
  );
}
