import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { EditPerson_PersonFragment } from '../../generated/graphql.ts';
import { languageNames, languages, useTexts, type Language } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { Form } from '../forms/Form.tsx';
import { useVersionedForm } from '../forms/useVersionedForm.ts';
import { peopleTexts } from './texts.ts';

const fragment = graphql(`
  fragment EditPerson_person on Person {
    id
    name
    email
    language
    active
    version
  }
`);

const savePerson = graphql(`
  mutation SavePerson($input: SavePersonInput!) {
    savePerson(input: $input) {
      problems {
        field
        code
        limit
      }
      person {
        id
        ...EditPerson_person
      }
    }
  }
`);

/** Changes an account in a dialog over the list, so that the reader keeps the place. */
export function EditPerson(props: { person: FragmentType<typeof fragment>; onSaved: () => void }) {
  const texts = useTexts(peopleTexts);
  const person = unmask(fragment, props.person);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button variant="subtle" aria-label={texts.editNamed(person.name)} onClick={() => setOpen(true)}>
        {texts.edit}
      </Button>
      <Dialog title={texts.editNamed(person.name)} open={open} onClose={close}>
        <EditForm
          person={person}
          onClose={close}
          onSaved={() => {
            close();
            props.onSaved();
          }}
        />
      </Dialog>
    </>
  );
}

interface FormProps {
  person: EditPerson_PersonFragment;
  onClose: () => void;
  onSaved: () => void;
}

function valuesOf({ name, email, language, active }: EditPerson_PersonFragment) {
  const chosen: Language | '' = language ?? '';
  return { name, email: email ?? '', language: chosen, active };
}

function EditForm({ person, onClose, onSaved }: FormProps) {
  const texts = useTexts(peopleTexts);
  const [send] = useMutation(savePerson);
  const form = useVersionedForm({
    row: person,
    valuesOf,
    words: ({ name, email, language, active }) => ({
      [texts.name]: name,
      [texts.email]: email,
      [texts.language]: language ? languageNames[language] : texts.followRegion,
      [texts.active]: active ? texts.yes : texts.no,
    }),
    labels: { name: texts.name, email: texts.email, active: texts.active },
    name: 'account',
    send: async (values, version) => {
      const input = { ...values, personId: person.id, version, language: values.language || null };
      const answer = (await send({ variables: { input } })).data?.savePerson;
      return { problems: answer?.problems ?? [], row: unmask(fragment, answer?.person) };
    },
    done: onSaved,
  });
  return (
    <Form form={form}>
      <TextInput {...form.field('name')} label={texts.name} autoComplete="off" />
      <TextInput
        {...form.field('email')}
        label={texts.email}
        hint={texts.changeEmail}
        type="email"
        autoComplete="off"
      />
      <Select
        {...form.field('language')}
        label={texts.language}
        placeholder={texts.followRegion}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
      />
      <Checkbox
        id={form.idOf('active')}
        label={texts.active}
        hint={texts.activeHint}
        error={form.errorOf('active')}
        checked={form.values.active}
        onChange={(checked) => form.set('active', checked)}
      />
      <div className="row">
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.save}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </Form>
  );
}
