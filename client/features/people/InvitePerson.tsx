import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { languageNames, languages, useLanguage, useTexts, type Language } from '../../i18n/language.tsx';
import { roleInWords, roleNames } from '../../i18n/roles.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { Form } from '../forms/Form.tsx';
import type { Problem } from '../forms/problem-lines.ts';
import { useForm } from '../forms/useForm.ts';
import { peopleTexts } from './texts.ts';

const fragment = graphql(`
  fragment InvitePerson_roles on RoleToGive {
    kind
    organisationId
    organisation
  }
`);

const createPerson = graphql(`
  mutation CreatePerson($input: CreatePersonInput!) {
    createPerson(input: $input) {
      problems {
        field
        code
        limit
      }
      person {
        id
        name
      }
    }
  }
`);

interface Props {
  /** What the viewer may give here; the only one is not asked about. */
  roles: readonly FragmentType<typeof fragment>[];
  onInvited: () => void;
}

/** Invites somebody in a role. The form empties when that is done, ready for the next. */
export function InvitePerson(props: Props) {
  const [invited, setInvited] = useState<{ name: string; count: number }>({ name: '', count: 0 });
  const texts = useTexts(peopleTexts);
  return (
    <div className="flow">
      {invited.name && <Alert tone="ok" live title={texts.invited(invited.name)} />}
      <Fields
        key={invited.count}
        {...props}
        onDone={(name) => {
          setInvited(({ count }) => ({ name, count: count + 1 }));
          props.onInvited();
        }}
      />
    </div>
  );
}

interface Values {
  name: string;
  email: string;
  language: Language;
  /** Place in the roles to give, as text; empty while none is chosen. */
  choice: string;
  startsOn: string;
  endsOn: string;
}

function useInvitation({ roles, onDone }: Props & { onDone: (name: string) => void }) {
  const texts = useTexts(peopleTexts);
  const { language } = useLanguage();
  const [send] = useMutation(createPerson);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const choices = roles.map((role) => unmask(fragment, role));
  const choice = choices.length === 1 ? '0' : '';
  const initial: Values = { name: '', email: '', language, choice, startsOn: '', endsOn: '' };
  const form = useForm({
    initial,
    name: 'invite',
    labels: {
      name: texts.name,
      email: texts.email,
      choice: texts.role,
      'role.startsOn': texts.startsOn,
      'role.endsOn': texts.endsOn,
    },
    send: async ({ choice: chosen, startsOn, endsOn, ...person }) => {
      const role = choices[Number(chosen)];
      if (chosen === '' || !role) return [...emptyIn(person), { field: 'choice', code: 'REQUIRED' }];
      const { kind, organisationId } = role;
      const given = { kind, organisationId, startsOn: startsOn || null, endsOn: endsOn || null };
      const { data } = await send({ variables: { input: { ...person, idempotencyKey, role: given } } });
      return data?.createPerson.problems ?? [];
    },
    done: (values) => onDone(values.name),
  });
  return { form, choices };
}

/** Without a role nothing can be sent, but all that is missing is told at once. */
const emptyIn = (person: { name: string; email: string }): Problem[] =>
  (['name', 'email'] as const)
    .filter((field) => person[field].trim() === '')
    .map((field) => ({ field, code: 'REQUIRED' }));

function Fields(props: Props & { onDone: (name: string) => void }) {
  const texts = useTexts(peopleTexts);
  const names = useTexts(roleNames);
  const { form, choices } = useInvitation(props);
  useUnsavedChangesWarning(form.changed);
  return (
    <Form form={form}>
      <TextInput {...form.field('name')} label={texts.name} autoComplete="off" />
      <TextInput
        {...form.field('email')}
        label={texts.email}
        hint={texts.emailHint}
        type="email"
        autoComplete="off"
        spellCheck={false}
      />
      {choices.length > 1 && (
        <Select
          {...form.field('choice')}
          label={texts.role}
          placeholder={texts.chooseRole}
          options={choices.map((role, at) => ({
            value: String(at),
            label: roleInWords(
              { kind: role.kind, region: role.organisation ? { name: role.organisation } : null },
              names,
            ),
          }))}
        />
      )}
      <DateField
        {...form.field('startsOn')}
        id={form.idOf('role.startsOn')}
        error={form.errorOf('role.startsOn')}
        label={texts.startsOn}
        hint={texts.startsOnHint}
        optional
      />
      <DateField
        {...form.field('endsOn')}
        id={form.idOf('role.endsOn')}
        error={form.errorOf('role.endsOn')}
        label={texts.endsOn}
        hint={texts.endsOnHint}
        optional
      />
      <Select
        {...form.field('language')}
        label={texts.language}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
      />
      <Button type="submit" variant="primary" busy={form.busy}>
        {texts.sendInvitation}
      </Button>
    </Form>
  );
}
