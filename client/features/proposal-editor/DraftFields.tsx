import type { DraftEditor_VersionFragment, LegalGround } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { proposalTexts } from '../../i18n/proposal-texts.ts';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Section } from '../../ui/Section.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { ClauseListEditor } from './ClauseListEditor.tsx';
import type { ContractChoice } from './ContractPicker.tsx';
import type { DraftValues } from './draft-values.ts';
import { editorTexts } from './editor-texts.ts';

export interface Choices {
  lots: readonly { id: string; number: number; name: string }[];
  municipalities: readonly { id: string; name: string }[];
  requiredKeys: ReadonlySet<string>;
  /** The articles of the contract in force. */
  contract: readonly ContractChoice[];
}

interface Props {
  draft: DraftEditor_VersionFragment;
  values: DraftValues;
  choices: Choices;
  lang: string;
  errorOf: (path: string) => string | undefined;
  onChange: (values: DraftValues) => void;
}

const limit = 15_000;

/** The whole draft, in the order in which readers will get it. */
export function DraftFields({ draft, values, choices, lang, errorOf, onChange }: Props) {
  const texts = useTexts(editorTexts);
  const text = (name: 'title' | 'summary') => ({
    id: name,
    value: values[name],
    lang,
    error: errorOf(name),
    onChange: (value: string) => onChange({ ...values, [name]: value }),
  });
  return (
    <>
      <Section title={texts.partText}>
        <TextInput {...text('title')} label={texts.title} hint={texts.titleHint} />
        <TextArea {...text('summary')} label={texts.summary} hint={texts.summaryHint} limit={limit} />
      </Section>
      <Section title={texts.partChanges}>
        <ClauseListEditor
          clauses={values.clauses}
          contract={choices.contract}
          lang={lang}
          errorOf={errorOf}
          onChange={(clauses) => onChange({ ...values, clauses })}
        />
      </Section>
      <Section title={texts.partWhy}>
        {draft.sections.map(({ key, title }) => (
          <TextArea
            key={key}
            id={`sections-${key}`}
            label={title}
            value={values.sections[key] ?? ''}
            lang={lang}
            limit={limit}
            rows={3}
            optional={!choices.requiredKeys.has(key)}
            error={errorOf(`sections.${key}`)}
            onChange={(value) => onChange({ ...values, sections: { ...values.sections, [key]: value } })}
          />
        ))}
      </Section>
      <Section title={texts.partScope}>
        <ScopeFields values={values} choices={choices} lang={lang} errorOf={errorOf} onChange={onChange} />
      </Section>
    </>
  );
}

/** For whom it holds, from when, on what ground and at what cost. */
function ScopeFields({ values, choices, lang, errorOf, onChange }: Omit<Props, 'draft'>) {
  const texts = useTexts(editorTexts);
  const words = useTexts(proposalTexts);
  const set = <K extends keyof DraftValues>(name: K) => ({
    id: name,
    error: errorOf(name),
    onChange: (value: DraftValues[K]) => onChange({ ...values, [name]: value }),
  });
  const grounds = Object.keys(words.ground) as LegalGround[];
  return (
    <>
      <CheckboxGroup
        {...set('lotIds')}
        label={texts.lots}
        values={values.lotIds}
        options={choices.lots.map(({ id, number, name }) => ({ value: id, label: `${number}. ${name}` }))}
      />
      <CheckboxGroup
        {...set('municipalityIds')}
        label={texts.municipalities}
        values={values.municipalityIds}
        options={choices.municipalities.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField {...set('effectiveOn')} label={texts.effectiveOn} value={values.effectiveOn} />
      <Select<LegalGround>
        {...set('legalGround')}
        label={texts.legalGround}
        hint={texts.legalGroundHint}
        placeholder={texts.choose}
        value={values.legalGround}
        options={grounds.map((value) => ({ value, label: words.ground[value] }))}
      />
      <TextArea
        {...set('legalGroundReason')}
        label={texts.legalGroundReason}
        value={values.legalGroundReason}
        lang={lang}
        rows={3}
      />
      <TextArea
        {...set('financialEffect')}
        label={texts.financialEffect}
        hint={texts.financialEffectHint}
        value={values.financialEffect}
        lang={lang}
        rows={3}
      />
      <TextInput
        id="financialEffectCents"
        label={texts.amount}
        hint={texts.amountHint}
        value={values.amount}
        error={errorOf('financialEffectCents')}
        onChange={(amount) => onChange({ ...values, amount })}
        optional
      />
    </>
  );
}
