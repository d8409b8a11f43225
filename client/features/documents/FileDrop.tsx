import { useState } from 'react';
import { fileSize } from '../../i18n/file-words.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { FileInput } from '../../ui/FileInput.tsx';
import { manageTexts } from './manage-texts.ts';
import type { ChosenUpload, useUploads } from './useUploads.ts';
import './DocumentList.css';

const accept = '.pdf,.docx,.odt,.xlsx,.pptx,.txt,.png,.jpg,.jpeg';
const kinds = 'PDF, Word, ODT, Excel, PowerPoint, TXT, PNG, JPEG';

interface Props {
  id: string;
  label: string;
  state: ReturnType<typeof useUploads>;
  error?: string | undefined;
  multiple?: boolean;
}

/** Chooses files, by button or by dropping them, and shows how far each is and what is wrong with it. */
export function FileDrop({ id, label, state, error, multiple = false }: Props) {
  const texts = useTexts(manageTexts);
  const format = useFormat();
  const [over, setOver] = useState(false);
  const choose = (files: File[]) => state.choose(multiple ? files : files.slice(0, 1));
  const line = (upload: ChosenUpload) => ({
    id: upload.id,
    name: upload.name,
    share: upload.share,
    note: fileSize(upload.bytes, format.number),
    error: upload.refused && texts.problems[upload.refused.code](upload.refused.limit),
  });
  return (
    <div
      className={`document-drop ${over ? 'document-drop--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        choose([...event.dataTransfer.files]);
      }}
    >
      <FileInput
        id={id}
        label={label}
        hint={texts.filesHint(kinds)}
        error={error}
        accept={accept}
        multiple={multiple}
        files={state.uploads.map(line)}
        onChoose={choose}
        onCancel={state.remove}
        onRemove={state.remove}
      />
    </div>
  );
}
