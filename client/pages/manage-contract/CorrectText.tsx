import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Form } from '../../features/forms/Form.tsx';
import { useForm } from '../../features/forms/useForm.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { correctWording } from './query.ts';
import { manageContractTexts } from './texts.ts';

export interface Wording {
  id: string;
  version: number;
  heading: string;
  text: string;
  /** The article, with its municipalities where they differ. */
  label: string;
}

/** Corrects what was typed wrong in a recorded text. */
export function CorrectText({ wordings, lang }: { wordings: readonly Wording[]; lang: string }) {
  const texts = useTexts(manageContractTexts);
  const [chosen, setChosen] = useState('');
  const wording = wordings.find(({ id }) => id === chosen);
  return (
    <div className="flow">
      <Paragraph>{texts.correctHelp}</Paragraph>
      <Select
        id="artikel"
        label={texts.article}
        placeholder={texts.choose}
        value={chosen}
        onChange={setChosen}
        options={wordings.map(({ id, label }) => ({ value: id, label }))}
      />
      {wording && <CorrectionForm key={wording.id} wording={wording} lang={lang} />}
    </div>
  );
}

function CorrectionForm({ wording, lang }: { wording: Wording; lang: string }) {
  const texts = useTexts(manageContractTexts);
  const [correct] = useMutation(correctWording);
  const [saved, setSaved] = useState(false);
  const form = useForm({
    name: 'correctie',
    initial: { heading: wording.heading, text: wording.text, reason: '' },
    labels: { heading: texts.heading, text: texts.text, reason: texts.reason },
    send: async (values) => {
      const input = { wordingId: wording.id, version: wording.version, ...values };
      return (await correct({ variables: { input } })).data?.correctWording.problems ?? [];
    },
    done: () => setSaved(true),
  });
  return (
    <Form form={form}>
      <TextInput {...form.field('heading')} label={texts.heading} lang={lang} optional />
      <TextArea {...form.field('text')} label={texts.text} lang={lang} limit={15_000} rows={8} />
      <TextArea {...form.field('reason')} label={texts.reason} limit={2000} rows={2} />
      {saved && <Alert tone="ok" live title={texts.saved} />}
      <div>
        <Button type="submit" busy={form.busy}>
          {texts.save}
        </Button>
      </div>
    </Form>
  );
}
