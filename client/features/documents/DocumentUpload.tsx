import { useEffect, useState } from 'react';
import type { Audience } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { problemTexts } from '../../i18n/problems.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { AudienceField } from './AudienceField.tsx';
import { FileDrop } from './FileDrop.tsx';
import { manageTexts } from './manage-texts.ts';
import { useAddDocument, type Holder } from './useAddDocument.ts';
import { useUploads, type ChosenUpload } from './useUploads.ts';

interface Props extends Holder {
  /** Hears how many chosen files are not added yet, so that a page does not leave them behind in silence. */
  onWaiting?: (count: number) => void;
}

/** The id of the field that chooses files for a holder, to lead somebody to. */
export const uploadFieldOf = (holderId: string): string => `add-document-${holderId}`;

/** Adds files to what they belong to: choose or drop them, name them, say who may read them. */
export function DocumentUpload({ holderKind, holderId, onWaiting }: Props) {
  const texts = useTexts(manageTexts);
  const adding = useAdding({ holderKind, holderId });
  const { state, errors, audience } = adding;
  const arrived = state.uploads.filter((upload) => upload.uploadId);
  const id = uploadFieldOf(holderId);
  const waiting = state.uploads.length;
  useEffect(() => onWaiting?.(waiting), [onWaiting, waiting]);
  // Who hears of them keeps the reader here by itself.
  useUnsavedChangesWarning(waiting > 0 && !onWaiting);
  return (
    <form
      noValidate
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        void adding.add();
      }}
    >
      <FileDrop id={id} label={texts.files} state={state} error={errors.files} multiple />
      {arrived.map((upload) => (
        <TextInput
          key={upload.id}
          id={`${id}-${upload.id}`}
          label={arrived.length > 1 ? texts.titleOf(upload.name) : texts.title}
          value={upload.title}
          error={errors[upload.id]}
          onChange={(title) => state.change(upload.id, { title })}
        />
      ))}
      {state.uploads.length > 0 && (
        <>
          <AudienceField
            id={`${id}-audience`}
            holderKind={holderKind}
            value={audience}
            onChange={adding.setAudience}
            error={errors.audience}
          />
          <Button type="submit" variant="primary" busy={adding.busy}>
            {texts.add}
          </Button>
        </>
      )}
      {errors.failed && <Alert tone="error" live title={errors.failed} />}
      {adding.added > 0 && <Alert tone="ok" live title={texts.added(adding.added)} />}
    </form>
  );
}

type Errors = Record<string, string | undefined>;

/** What was chosen and typed, and the adding of it. Whatever goes wrong, it stays. */
function useAdding(holder: Holder) {
  const texts = useTexts(manageTexts);
  const state = useUploads();
  const send = useSending(holder);
  const [audience, setAudience] = useState<Audience | ''>('');
  const [errors, setErrors] = useState<Errors>({});
  const [busy, setBusy] = useState(false);
  const [added, setAdded] = useState(0);
  const problems = (): Errors => {
    if (state.uploads.some(({ uploadId, refused }) => !uploadId && !refused))
      return { files: texts.stillBusy };
    if (!state.uploads.some(({ uploadId }) => uploadId)) return { files: texts.chooseFirst };
    return audience ? {} : { audience: texts.chooseWho };
  };
  const add = async () => {
    const found = problems();
    setErrors(found);
    setAdded(0);
    if (!audience || Object.keys(found).length > 0) return;
    setBusy(true);
    const outcome: Errors = {};
    for (const upload of state.uploads.filter(({ uploadId }) => uploadId)) {
      const error = await send(upload, audience);
      if (error) Object.assign(outcome, error);
      else {
        state.remove(upload.id);
        setAdded((before) => before + 1);
      }
    }
    setErrors(outcome);
    setBusy(false);
  };
  return { state, audience, setAudience, errors, busy, added, add };
}

/** Adds one file; answers what is wrong, at its title or for the whole form. */
function useSending(holder: Holder) {
  const texts = useTexts(manageTexts);
  const sentences = useTexts(problemTexts);
  const addDocument = useAddDocument(holder);
  return async (upload: ChosenUpload, audience: Audience): Promise<Errors | undefined> => {
    try {
      const [problem] = await addDocument(upload.uploadId ?? '', upload.title, audience);
      if (!problem) return undefined;
      return { [problem.field === 'title' ? upload.id : 'files']: sentences[problem.code](problem) };
    } catch {
      return { failed: texts.problems.FAILED() };
    }
  };
}
