import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useBegin } from '../../features/session/useBegin.ts';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { roleInWords, roleNames } from '../../i18n/roles.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { demoTexts } from './texts.ts';

const fragment = graphql(`
  fragment DemoPersonCard_person on DemoPerson {
    roleId
    person {
      id
      name
      demoNote
    }
    role {
      id
      kind
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
  }
`);

const signInAsDemoPerson = graphql(`
  mutation SignInAsDemoPerson($input: SignInAsDemoPersonInput!) {
    signInAsDemoPerson(input: $input) {
      problems {
        field
        code
      }
      viewer {
        id
        role {
          id
          kind
          homeRegion {
            id
            slug
          }
        }
      }
    }
  }
`);

export function DemoPersonCard(props: { person: FragmentType<typeof fragment> }) {
  const texts = useTexts(demoTexts);
  const names = useTexts(roleNames);
  const { roleId, person, role } = unmask(fragment, props.person);
  const [send, { loading }] = useMutation(signInAsDemoPerson);
  const [failed, setFailed] = useState(false);
  const begin = useBegin();
  const signIn = async () => {
    setFailed(false);
    try {
      const { data } = await send({ variables: { input: { roleId } } });
      await begin(data?.signInAsDemoPerson.viewer?.role);
    } catch {
      setFailed(true);
    }
  };
  return (
    <Card>
      <Heading level={3}>{person.name}</Heading>
      <Paragraph small>
        <strong>{roleInWords(role, names)}</strong>
      </Paragraph>
      {person.demoNote && <Paragraph soft>{person.demoNote}</Paragraph>}
      {failed && <Alert tone="error" live title={texts.failed} />}
      <Button busy={loading} onClick={() => void signIn()} aria-label={texts.signInAs(person.name)}>
        {texts.signIn}
      </Button>
    </Card>
  );
}
