import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { PeopleList_PersonFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { EditPerson } from './EditPerson.tsx';
import { PersonRole } from './PersonRole.tsx';
import { peopleTexts } from './texts.ts';
import './PeopleList.css';

const fragment = graphql(`
  fragment PeopleList_person on Person {
    id
    name
    email
    active
    ...EditPerson_person
    abilities {
      save
    }
    roles {
      id
      ...PersonRole_role
    }
  }
`);

interface Props {
  caption: string;
  people: readonly FragmentType<typeof fragment>[];
  onChanged: () => void;
}

/** People with their addresses and roles, and what the viewer may change of them. */
export function PeopleList({ caption, people, onChanged }: Props) {
  const texts = useTexts(peopleTexts);
  const rows = people.map((person) => unmask(fragment, person));
  return (
    <DataTable<PeopleList_PersonFragment>
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: texts.name,
          rowHeader: true,
          cell: (person) => (
            <>
              {person.name} {!person.active && <StatusBadge tone="warning">{texts.closed}</StatusBadge>}
            </>
          ),
        },
        {
          key: 'email',
          header: texts.email,
          cell: ({ email }) => <span className="people__email">{email}</span>,
        },
        {
          key: 'roles',
          header: texts.roles,
          cell: (person) => (
            <ul className="people__roles">
              {person.roles.map((role) => (
                <li key={role.id}>
                  <PersonRole role={role} name={person.name} onChanged={onChanged} />
                </li>
              ))}
            </ul>
          ),
        },
        ...(rows.some(({ abilities }) => abilities.save)
          ? [
              {
                key: 'change',
                header: texts.edit,
                cell: (person: PeopleList_PersonFragment) =>
                  person.abilities.save && <EditPerson person={person} onSaved={onChanged} />,
              },
            ]
          : []),
      ]}
    />
  );
}
