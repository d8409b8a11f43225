import { languageNames, languages, useTexts, type Language } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { templateTexts } from './template-texts.ts';

export interface Heading extends Record<Language, string> {
  /** Tells the headings on the page apart, also those that have no id yet. */
  key: string;
  id: string | null;
  required: boolean;
}

interface Props {
  heading: Heading;
  at: number;
  name: string;
  form: { errorOf: (path: string) => string | undefined; idOf: (path: string) => string };
  onChange: (patch: Partial<Heading>) => void;
  onRemove: () => void;
}

export function HeadingFields({ heading, at, name, form, onChange, onRemove }: Props) {
  const texts = useTexts(templateTexts);
  const path = (field: string) => `headings.${at}.${field}`;
  return (
    <FieldGroup id={form.idOf(`headings.${at}`)} label={texts.heading(at + 1)}>
      {languages.map((language) => (
        <TextInput
          key={language}
          id={form.idOf(path(language))}
          label={languageNames[language]}
          lang={language}
          value={heading[language]}
          error={form.errorOf(path(language))}
          onChange={(text) => onChange({ [language]: text })}
          autoComplete="off"
        />
      ))}
      <Checkbox
        id={form.idOf(path('required'))}
        label={texts.required}
        checked={heading.required}
        onChange={(required) => onChange({ required })}
      />
      <Button variant="subtle" aria-label={texts.removeNamed(name)} onClick={onRemove}>
        {texts.remove}
      </Button>
    </FieldGroup>
  );
}
