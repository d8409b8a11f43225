import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Form } from '../../features/forms/Form.tsx';
import { useVersionedForm } from '../../features/forms/useVersionedForm.ts';
import { useSession } from '../../features/session/session.ts';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { AccountForm_ViewerFragment } from '../../generated/graphql.ts';
import { languageNames, languages, useLanguage, useTexts, type Language } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { Section } from '../../ui/Section.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { accountTexts } from './texts.ts';

const fragment = graphql(`
  fragment AccountForm_viewer on Viewer {
    email
    person {
      id
      name
      language
      namePublic
      version
    }
  }
`);

const saveMyAccount = graphql(`
  mutation SaveMyAccount($input: SaveMyAccountInput!) {
    saveMyAccount(input: $input) {
      problems {
        field
        code
        limit
      }
      person {
        id
        name
        language
        namePublic
        version
      }
    }
  }
`);

type Row = AccountForm_ViewerFragment['person'];

const valuesOf = ({ name, language, namePublic }: Row) => {
  const chosen: Language | '' = language ?? '';
  return { name, namePublic, language: chosen };
};

const savedBefore = (): boolean => (history.state as { saved?: boolean } | null)?.saved === true;

export function AccountForm(props: { viewer: FragmentType<typeof fragment> }) {
  const texts = useTexts(accountTexts);
  const { email, person } = unmask(fragment, props.viewer);
  const [send] = useMutation(saveMyAccount);
  const { refresh } = useSession();
  const { choose } = useLanguage();
  const [saved, setSaved] = useState(savedBefore);
  /** The page that comes back in the new language says that it was saved. */
  const turnTo = (next: Language | undefined): boolean => {
    history.replaceState({ saved: true }, '');
    return choose(next);
  };
  const form = useVersionedForm({
    row: person,
    valuesOf,
    words: ({ name, language, namePublic }) => ({
      [texts.name]: name,
      [texts.language]: language ? languageNames[language] : texts.followRegion,
      [texts.namePublic]: namePublic ? texts.yes : texts.no,
    }),
    labels: { name: texts.name },
    send: async ({ language, ...values }, version) => {
      setSaved(false);
      const input = { ...values, language: language || null, version };
      const answer = (await send({ variables: { input } })).data?.saveMyAccount;
      return { problems: answer?.problems ?? [], row: answer?.person };
    },
    done: ({ language: chosen }) => {
      setSaved(true);
      if (chosen !== (person.language ?? '') && turnTo(chosen || undefined)) return;
      void refresh();
    },
  });
  useUnsavedChangesWarning(form.changed);
  return (
    <Section title={texts.details}>
      <DescriptionList items={[{ term: texts.email, value: email }]} />
      <p className="measure">{texts.emailHelp}</p>
      <Form form={form}>
        <TextInput {...form.field('name')} label={texts.name} autoComplete="name" />
        <Select
          {...form.field('language')}
          label={texts.language}
          hint={texts.languageHint}
          placeholder={texts.followRegion}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
        <Checkbox
          id="namePublic"
          label={texts.namePublic}
          hint={texts.namePublicHint}
          checked={form.values.namePublic}
          onChange={(checked) => form.set('namePublic', checked)}
        />
        {saved && <Alert tone="ok" live title={texts.saved} />}
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.save}
        </Button>
      </Form>
    </Section>
  );
}
