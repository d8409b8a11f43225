import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { DraftValues } from './draft-values.ts';
import { standpoints, standpointTexts } from './standpoint-texts.ts';
import { writeTexts } from './write-texts.ts';

interface Props {
  values: DraftValues;
  set: (patch: Partial<DraftValues>) => void;
  errorOf: (path: string) => string | undefined;
}

/** Where the provider stands and why, and who may read it. */
export function StandpointFields({ values, set, errorOf }: Props) {
  const texts = useTexts(writeTexts);
  const words = useTexts(standpointTexts);
  return (
    <>
      <Section title={texts.yourReaction}>
        <RadioGroup
          id="standpoint"
          label={texts.standpoint}
          value={values.standpoint ?? ''}
          onChange={(standpoint) => set({ standpoint })}
          options={standpoints.map((value) => ({ value, label: words[value] }))}
          error={errorOf('standpoint')}
        />
        <Alert tone="info" title={texts.privacy}>
          <p>{texts.privacyHelp}</p>
        </Alert>
        <TextArea
          id="text"
          label={texts.text}
          hint={texts.textHint}
          value={values.text}
          onChange={(text) => set({ text })}
          rows={8}
          limit={15_000}
          error={errorOf('text')}
        />
      </Section>
      <Section title={texts.whoReads}>
        <Paragraph>{texts.whoReadsHelp}</Paragraph>
        <Checkbox
          id="confidential"
          label={texts.confidential}
          hint={texts.confidentialHint}
          checked={values.confidential}
          onChange={(confidential) => set({ confidential })}
        />
        {!values.confidential && (
          <Checkbox
            id="textConfidential"
            label={texts.textConfidential}
            hint={texts.textConfidentialHint}
            checked={values.textConfidential}
            onChange={(textConfidential) => set({ textConfidential })}
          />
        )}
        <Checkbox
          id="objectsToPublication"
          label={texts.objects}
          hint={texts.objectsHint}
          checked={values.objectsToPublication}
          onChange={(objectsToPublication) => set({ objectsToPublication })}
        />
      </Section>
    </>
  );
}
