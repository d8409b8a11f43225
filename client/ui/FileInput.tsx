import { useRef } from 'react';
import { useTexts } from '../i18n/language.tsx';
import { fieldTexts } from '../i18n/field-texts.ts';
import { Button } from './Button.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import type { FieldProps } from './FormField.tsx';
import { Icon } from './Icon.tsx';
import { Progress } from './Progress.tsx';
import './FileInput.css';

export interface ChosenFile {
  id: string;
  name: string;
  /** 0 to 1 while it is under way; without it the file has arrived. */
  share?: number | undefined;
  /** For instance its type and size. */
  note?: string | undefined;
  error?: string | undefined;
}

interface Props extends FieldProps {
  files: readonly ChosenFile[];
  /** As in HTML: '.pdf,.docx' */
  accept?: string;
  multiple?: boolean;
  onChoose: (files: File[]) => void;
  onCancel: (id: string) => void;
  onRemove: (id: string) => void;
}

/** Chooses files and shows how far each has come. The uploading itself is done by who uses this. */
export function FileInput({ files, accept, multiple, onChoose, onCancel, onRemove, ...field }: Props) {
  const texts = useTexts(fieldTexts);
  const input = useRef<HTMLInputElement>(null);
  return (
    <FieldGroup {...field}>
      {files.length > 0 && (
        <ul className="ui-files">
          {files.map((file) => (
            <li key={file.id}>
              <FileLine file={file} onCancel={() => onCancel(file.id)} onRemove={() => onRemove(file.id)} />
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          onChoose([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>
        {multiple ? texts.chooseFiles : texts.chooseFile}
      </Button>
    </FieldGroup>
  );
}

function FileLine({
  file,
  onCancel,
  onRemove,
}: {
  file: ChosenFile;
  onCancel: () => void;
  onRemove: () => void;
}) {
  const texts = useTexts(fieldTexts);
  const underWay = file.share !== undefined && !file.error;
  return (
    <div className="ui-files__line">
      <div className="ui-files__text">
        {underWay ? (
          <Progress label={file.name} share={file.share ?? 0} />
        ) : (
          <p className="ui-files__name">
            <Icon name="file" size={20} /> {file.name}
          </p>
        )}
        {file.note && <p className="ui-files__note">{file.note}</p>}
        {file.error && (
          <p className="ui-field__error" role="alert">
            {file.error}
          </p>
        )}
      </div>
      <Button
        variant="subtle"
        aria-label={underWay ? texts.cancelUpload(file.name) : texts.removeFile(file.name)}
        onClick={underWay ? onCancel : onRemove}
      >
        {underWay ? texts.cancel : texts.remove}
      </Button>
    </div>
  );
}
