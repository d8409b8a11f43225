import { languageNames, languages, useTexts, type Language } from '../../i18n/language.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { regionFormTexts } from './texts.ts';
import './RegionFields.css';

const terms = [
  'reactionWorkingDays',
  'agendaWorkingDays',
  'minutesWorkingDays',
  'reminderWorkingDays',
] as const;

export interface RegionValues {
  name: string;
  introduction: string;
  contactEmail: string;
  defaultLanguage: Language;
  accentColour: string;
  reactionWorkingDays: string;
  agendaWorkingDays: string;
  minutesWorkingDays: string;
  reminderWorkingDays: string;
}

export const newRegion: RegionValues = {
  name: '',
  introduction: '',
  contactEmail: '',
  defaultLanguage: 'nl',
  accentColour: '#0b5a7a',
  reactionWorkingDays: '10',
  agendaWorkingDays: '10',
  minutesWorkingDays: '10',
  reminderWorkingDays: '3',
};

/** What is sent of a region: its terms as whole numbers; what is no number becomes 0, which the server refuses. */
export function regionInput(values: RegionValues) {
  const { reactionWorkingDays, agendaWorkingDays, minutesWorkingDays, reminderWorkingDays, ...details } =
    values;
  const days = (text: string) => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : 0);
  return {
    ...details,
    settings: {
      reactionWorkingDays: days(reactionWorkingDays),
      agendaWorkingDays: days(agendaWorkingDays),
      minutesWorkingDays: days(minutesWorkingDays),
      reminderWorkingDays: days(reminderWorkingDays),
    },
  };
}

export function useRegionLabels(): Record<string, string> {
  const texts = useTexts(regionFormTexts);
  const ofTerms = terms.map((term) => [`settings.${term}`, texts[term]]);
  const { name, slug, introduction, contactEmail, accentColour } = texts;
  return { name, slug, introduction, contactEmail, accentColour, ...Object.fromEntries(ofTerms) };
}

/** The values as the page says them, each under its name. */
export function useRegionWords(): (values: RegionValues) => Record<string, string> {
  const texts = useTexts(regionFormTexts);
  return ({ defaultLanguage, ...values }) => ({
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [texts[name as 'name'], value])),
    [texts.defaultLanguage]: languageNames[defaultLanguage],
  });
}

interface Props {
  values: RegionValues;
  change: (patch: Partial<RegionValues>) => void;
  errorOf: (path: string) => string | undefined;
  idOf: (path: string) => string;
}

export function RegionFields({ values, change, errorOf, idOf }: Props) {
  const texts = useTexts(regionFormTexts);
  const text = (id: 'name' | 'introduction' | 'contactEmail' | 'accentColour') => ({
    id: idOf(id),
    label: texts[id],
    value: values[id],
    error: errorOf(id),
    onChange: (value: string) => change({ [id]: value }),
  });
  return (
    <>
      <TextInput {...text('name')} autoComplete="off" />
      <TextArea {...text('introduction')} hint={texts.introductionHint} limit={600} rows={3} />
      <TextInput {...text('contactEmail')} type="email" autoComplete="off" />
      <Select
        id={idOf('defaultLanguage')}
        label={texts.defaultLanguage}
        value={values.defaultLanguage}
        onChange={(defaultLanguage) => change({ defaultLanguage })}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
      />
      <TextInput {...text('accentColour')} hint={texts.accentHint} spellCheck={false} short />
      <ColourExample colour={values.accentColour} words={texts.example} />
      <FieldGroup id={idOf('terms')} label={texts.terms} hint={texts.termsHelp}>
        {terms.map((term) => (
          <TextInput
            key={term}
            id={idOf(`settings.${term}`)}
            label={texts[term]}
            value={values[term]}
            error={errorOf(`settings.${term}`)}
            inputMode="numeric"
            short
            onChange={(value) => change({ [term]: value })}
          />
        ))}
      </FieldGroup>
    </>
  );
}

/** An SVG takes its colour as an attribute: our pages allow no styles in the markup. */
function ColourExample({ colour, words }: { colour: string; words: string }) {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return null;
  return (
    <svg className="region-colour" viewBox="0 0 280 48" role="img" aria-label={`${words}: ${colour}`}>
      <rect width="280" height="48" rx="4" fill={colour} />
      <text x="140" y="30" textAnchor="middle" fill="#ffffff">
        {words}
      </text>
    </svg>
  );
}
