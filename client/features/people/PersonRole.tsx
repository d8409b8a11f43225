import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { roleInWords, roleNames } from '../../i18n/roles.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Button } from '../../ui/Button.tsx';
import { EndDialog } from './EndDialog.tsx';
import { peopleTexts } from './texts.ts';

const fragment = graphql(`
  fragment PersonRole_role on Role {
    id
    kind
    startsOn
    endsOn
    abilities {
      end
    }
    region {
      id
      name
    }
    municipality {
      id
      name
    }
    provider {
      id
      name
    }
  }
`);

const endRole = graphql(`
  mutation EndRole($input: EndRoleInput!) {
    endRole(input: $input) {
      problems {
        field
        code
      }
      person {
        id
      }
    }
  }
`);

interface Props {
  role: FragmentType<typeof fragment>;
  name: string;
  onChanged: () => void;
}

export function PersonRole({ name, onChanged, ...props }: Props) {
  const texts = useTexts(peopleTexts);
  const names = useTexts(roleNames);
  const format = useFormat();
  const role = unmask(fragment, props.role);
  const [asking, setAsking] = useState(false);
  const [send] = useMutation(endRole);
  const words = roleInWords(role, names);
  const open = !role.endsOn || role.endsOn >= format.today();
  return (
    <>
      {words}
      <span className="people__term">
        {role.endsOn
          ? texts.fromTo(format.date(role.startsOn), format.date(role.endsOn))
          : texts.from(format.date(role.startsOn))}
        {!open && ` (${texts.ended})`}
      </span>
      {open && role.abilities.end && (
        <Button variant="subtle" aria-label={texts.endRoleNamed(words, name)} onClick={() => setAsking(true)}>
          {texts.endRole}
        </Button>
      )}
      <EndDialog
        what={`${words}: ${name}`}
        open={asking}
        onClose={() => setAsking(false)}
        end={async (endsOn) => {
          const { data } = await send({ variables: { input: { roleId: role.id, endsOn } } });
          return data?.endRole.problems ?? [];
        }}
        onEnded={onChanged}
      />
    </>
  );
}
