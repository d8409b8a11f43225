import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { SectionTemplateForm_RegionFragment } from '../../generated/graphql.ts';
import { languageNames, languages, useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { ReorderableList } from '../../ui/ReorderableList.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { Form } from '../forms/Form.tsx';
import { useVersionedForm } from '../forms/useVersionedForm.ts';
import { HeadingFields, type Heading } from './HeadingFields.tsx';
import { templateTexts } from './template-texts.ts';

const fragment = graphql(`
  fragment SectionTemplateForm_region on Region {
    id
    version
    sectionTemplate {
      id
      required
      nl: title(language: nl)
      fy: title(language: fy)
      en: title(language: en)
    }
  }
`);

const saveSectionTemplate = graphql(`
  mutation SaveSectionTemplate($input: SaveSectionTemplateInput!) {
    saveSectionTemplate(input: $input) {
      problems {
        field
        code
        limit
      }
      region {
        id
        ...SectionTemplateForm_region
      }
    }
  }
`);

/** The headings under which the region writes: their order, their names in each language, which must be filled. */
export function SectionTemplateForm(props: { region: FragmentType<typeof fragment> }) {
  const texts = useTexts(templateTexts);
  const region = unmask(fragment, props.region);
  const [send] = useMutation(saveSectionTemplate);
  const [saved, setSaved] = useState(false);
  const labels = useLabels();
  const form = useVersionedForm({
    row: region,
    valuesOf,
    words: useWords(),
    labels,
    name: 'template',
    send: async (values, version) => {
      setSaved(false);
      const headings = values.headings.map(({ key: _key, ...heading }) => heading);
      const input = { regionId: region.id, version, headings };
      const answer = (await send({ variables: { input } })).data?.saveSectionTemplate;
      const row = unmask(fragment, answer?.region);
      // The headings that were added have an id now, which the next time must be sent along.
      if (row && answer?.problems.length === 0) form.setValues(valuesOf(row));
      return { problems: answer?.problems ?? [], row };
    },
    done: () => setSaved(true),
  });
  useUnsavedChangesWarning(form.changed);
  const { headings } = form.values;
  const set = (next: Heading[]) => form.set('headings', next);
  const nameOf = (heading: Heading) => heading.nl || texts.heading(headings.indexOf(heading) + 1);
  return (
    <Form form={form}>
      <div id={form.idOf('headings')} tabIndex={-1}>
        <ReorderableList
          label={texts.title}
          items={headings}
          itemKey={({ key }) => key}
          itemName={nameOf}
          onReorder={(keys) => set(keys.flatMap((key) => headings.filter((heading) => heading.key === key)))}
        >
          {(heading, at) => (
            <HeadingFields
              heading={heading}
              at={at}
              name={nameOf(heading)}
              form={form}
              onChange={(patch) => set(headings.map((one) => (one === heading ? { ...one, ...patch } : one)))}
              onRemove={() => set(headings.filter((one) => one !== heading))}
            />
          )}
        </ReorderableList>
      </div>
      <Button onClick={() => set([...headings, emptyHeading()])}>{texts.add}</Button>
      {saved && !form.changed && <Alert tone="ok" live title={texts.saved} />}
      <Button type="submit" variant="primary" busy={form.busy}>
        {texts.save}
      </Button>
    </Form>
  );
}

const emptyHeading = (): Heading => ({
  key: crypto.randomUUID(),
  id: null,
  nl: '',
  fy: '',
  en: '',
  required: false,
});

const valuesOf = ({ sectionTemplate }: SectionTemplateForm_RegionFragment) => ({
  headings: sectionTemplate.map(({ id, nl, fy, en, required }): Heading => ({
    key: id,
    id,
    nl,
    fy,
    en,
    required,
  })),
});

/** "Kop 2 (Frysk)", by the path of each field. */
function useLabels(): Record<string, string> {
  const texts = useTexts(templateTexts);
  const of = (at: number) =>
    languages.map((language) => [
      `headings.${at}.${language}`,
      `${texts.heading(at + 1)} (${languageNames[language]})`,
    ]);
  return {
    headings: texts.title,
    ...Object.fromEntries(Array.from({ length: 31 }, (_, at) => of(at)).flat()),
  };
}

function useWords() {
  const texts = useTexts(templateTexts);
  const words = ({ required, ...heading }: Heading) =>
    [...languages.map((language) => heading[language]), required ? texts.required : ''].join('\n').trim();
  return ({ headings }: { headings: readonly Heading[] }) =>
    Object.fromEntries(headings.map((heading, at) => [texts.heading(at + 1), words(heading)]));
}
