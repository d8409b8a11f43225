import { useMutation } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { Form } from '../../features/forms/Form.tsx';
import { useForm } from '../../features/forms/useForm.ts';
import { useBegin } from '../../features/session/useBegin.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { requestCode } from './request-code.ts';
import { signInTexts } from './texts.ts';

const signIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
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

interface Props {
  email: string;
  back: string | undefined;
  onOtherAddress: () => void;
}

export function CodeStep({ email, back, onOtherAddress }: Props) {
  const texts = useTexts(signInTexts);
  const [send] = useMutation(signIn);
  const begin = useBegin();
  const code = useRef<HTMLInputElement>(null);
  useEffect(() => code.current?.focus(), []);
  const form = useForm({
    initial: { code: '' },
    labels: { code: texts.code },
    send: async (values) => {
      const { data } = await send({ variables: { input: { email, ...values } } });
      if (data?.signIn.viewer) await begin(data.signIn.viewer.role, back);
      return data?.signIn.problems ?? [];
    },
  });
  return (
    <>
      <Form form={form}>
        <TextInput
          {...form.field('code')}
          ref={code}
          label={texts.code}
          hint={texts.codeHint}
          inputMode="numeric"
          autoComplete="one-time-code"
          spellCheck={false}
          short
        />
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.signIn}
        </Button>
      </Form>
      <Section title={texts.noMail} level={2}>
        <p className="measure">{texts.noMailHelp}</p>
        <Resend email={email} />
        <Button variant="subtle" onClick={onOtherAddress}>
          {texts.otherAddress}
        </Button>
      </Section>
    </>
  );
}

function Resend({ email }: { email: string }) {
  const texts = useTexts(signInTexts);
  const [send, { loading }] = useMutation(requestCode);
  const [sent, setSent] = useState(false);
  const resend = async () => {
    setSent(false);
    await send({ variables: { input: { email } } });
    setSent(true);
  };
  return (
    <>
      {sent && <Alert tone="ok" live title={texts.resent} />}
      <Button busy={loading} onClick={() => void resend()}>
        {texts.resend}
      </Button>
    </>
  );
}
