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
import { useForm } from '../forms/useForm.ts';
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

function EditForm({ person, onClose, onSaved }: FormProps) {
  const texts = useTexts(peopleTexts);
  const [send] = useMutation(savePerson);
  const { id: personId, name, email, active, version } = person;
  const language: Language | '' = person.language ?? '';
  const form = useForm({
    initial: { name, email: email ?? '', language, active },
    labels: { name: texts.name, email: texts.email, active: texts.active },
    name: 'account',
    send: async (values) => {
      const input = { ...values, personId, version, language: values.language || null };
      return (await send({ variables: { input } })).data?.savePerson.problems ?? [];
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
