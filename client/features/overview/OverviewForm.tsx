import { useMutation } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { unmask } from '../../generated/fragment-masking.ts';
import type { ManagedOverview_OverviewFragment, OverviewSection } from '../../generated/graphql.ts';
import { useLanguage, useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { Form } from '../forms/Form.tsx';
import { useDraftBackup } from '../forms/useDraftBackup.ts';
import { useVersionedForm } from '../forms/useVersionedForm.ts';
import { managedOverview, saveOverview } from './managed-overview.ts';
import { manageOverviewTexts } from './manage-texts.ts';

type Overview = ManagedOverview_OverviewFragment;

interface Values {
  fromOn: string;
  untilOn: string;
  note: string;
  texts: Partial<Record<OverviewSection, string>>;
}

const valuesOf = ({ fromOn, untilOn, note, written, contents }: Overview): Values => ({
  fromOn,
  untilOn,
  note: note ?? '',
  texts: Object.fromEntries(
    contents.parts.map(({ section, text }) => [section, written.includes(section) ? text : '']),
  ),
});

interface Props {
  overview: Overview;
  personId: string;
}

/** The form over an overview; what is typed is kept on this device until it is saved. */
function useOverviewForm({ overview, personId }: Props) {
  const texts = useTexts(manageOverviewTexts);
  const { language } = useLanguage();
  const [send] = useMutation(saveOverview);
  const [saved, setSaved] = useState(false);
  const { found, keep, forget } = useDraftBackup<Values>(`overview.${personId}.${overview.id}`);
  const { parts } = overview.contents;
  const { fromOn, untilOn, note } = texts;
  const form = useVersionedForm<Values, Overview>({
    row: overview,
    valuesOf,
    words: (values) => ({
      [fromOn]: values.fromOn,
      [untilOn]: values.untilOn,
      [note]: values.note,
      ...Object.fromEntries(parts.map(({ section, title }) => [title, values.texts[section] ?? ''])),
    }),
    labels: {
      fromOn,
      untilOn,
      note,
      ...Object.fromEntries(parts.map(({ section, title }) => [`texts.${section}`, title])),
    },
    send: async (values, version) => {
      setSaved(false);
      const given = parts.map(({ section }) => ({ section, text: values.texts[section] ?? '' }));
      const input = { ...values, overviewId: overview.id, version, texts: given };
      const answer = (await send({ variables: { input, language } })).data?.answer;
      return { problems: answer?.problems ?? [], row: unmask(managedOverview, answer?.overview) };
    },
    done: () => {
      forget();
      setSaved(true);
    },
  });
  const { changed, values } = form;
  useUnsavedChangesWarning(changed);
  useEffect(() => {
    if (changed) keep(values);
  }, [changed, values, keep]);
  return { form, saved: saved && !changed, found: changed ? undefined : found?.value, forget };
}

/** The reference dates, what is corrected, and the text of each part; an empty one says the default text. */
export function OverviewForm(props: Props) {
  const texts = useTexts(manageOverviewTexts);
  const { form, saved, found, forget } = useOverviewForm(props);
  const { number, written, contents } = props.overview;
  const { values } = form;
  return (
    <Form form={form}>
      {found && (
        <Alert tone="info" title={texts.found}>
          <div className="row">
            <Button onClick={() => form.change(found)}>{texts.restore}</Button>
            <Button variant="subtle" onClick={forget}>
              {texts.drop}
            </Button>
          </div>
        </Alert>
      )}
      <DateField {...form.field('fromOn')} label={texts.fromOn} />
      <DateField {...form.field('untilOn')} label={texts.untilOn} />
      {number > 1 && (
        <TextArea {...form.field('note')} label={texts.note} hint={texts.noteHint} rows={3} limit={2000} />
      )}
      {contents.parts.map(({ section, title, text }) => (
        <PartText
          key={section}
          id={form.idOf(`texts.${section}`)}
          title={title}
          error={form.errorOf(`texts.${section}`)}
          value={values.texts[section] ?? ''}
          standard={written.includes(section) ? undefined : text}
          lang={contents.language}
          onChange={(next) => form.set('texts', { ...values.texts, [section]: next })}
        />
      ))}
      {saved && <Alert tone="ok" live title={texts.saved} />}
      <div>
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.save}
        </Button>
      </div>
    </Form>
  );
}

interface PartProps {
  id: string;
  title: string;
  error: string | undefined;
  value: string;
  /** What it says while it is empty; undefined where somebody wrote it. */
  standard: string | undefined;
  lang: string;
  onChange: (value: string) => void;
}

function PartText({ id, title, error, value, standard, lang, onChange }: PartProps) {
  const texts = useTexts(manageOverviewTexts);
  return (
    <div className="flow flow-sm">
      <TextArea
        id={id}
        label={title}
        hint={standard === undefined ? texts.ownHint : texts.textHint(standard)}
        optional
        error={error}
        rows={3}
        lang={lang}
        limit={15_000}
        value={value}
        onChange={onChange}
      />
      {standard && value === '' && (
        <Button variant="subtle" aria-label={texts.fromDefaultOf(title)} onClick={() => onChange(standard)}>
          {texts.fromDefault}
        </Button>
      )}
    </div>
  );
}
