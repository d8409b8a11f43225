import { useMutation } from '@apollo/client/react';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import type { ListedDocument } from './DocumentList.tsx';
import { FileDrop } from './FileDrop.tsx';
import { manageTexts } from './manage-texts.ts';
import { replaceDocument } from './mutations.ts';
import { useUploads } from './useUploads.ts';

interface Props {
  document: ListedDocument;
  done: () => void;
}

export function ReplaceDocument({ document, done }: Props) {
  const texts = useTexts(manageTexts);
  const [replace] = useMutation(replaceDocument);
  const state = useUploads();
  const uploadId = state.uploads.findLast((upload) => upload.uploadId)?.uploadId;
  const form = useForm({
    initial: { note: '' },
    labels: { uploadId: texts.file, note: texts.note },
    send: async ({ note }) => {
      if (!uploadId) return [{ field: 'uploadId', code: 'REQUIRED' }];
      const input = { documentId: document.id, version: document.version, uploadId, note };
      const { data } = await replace({ variables: { input } });
      return data?.replaceDocument.problems ?? [];
    },
    done,
  });
  useUnsavedChangesWarning(form.changed || state.uploads.length > 0);
  return (
    <Form form={form}>
      <p>{texts.replaceHelp}</p>
      <FileDrop id="uploadId" label={texts.file} state={state} error={form.errorOf('uploadId')} />
      <TextArea {...form.field('note')} label={texts.note} limit={1000} rows={3} />
      <div className="row">
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.replace}
        </Button>
        <Button onClick={done}>{texts.cancel}</Button>
      </div>
    </Form>
  );
}
