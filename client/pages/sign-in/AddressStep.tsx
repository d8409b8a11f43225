import { useMutation } from '@apollo/client/react';
import { Form } from '../../features/forms/Form.tsx';
import { useForm } from '../../features/forms/useForm.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { requestCode } from './request-code.ts';
import { signInTexts } from './texts.ts';

export function AddressStep({ email, onSent }: { email: string; onSent: (email: string) => void }) {
  const texts = useTexts(signInTexts);
  const [send] = useMutation(requestCode);
  const form = useForm({
    initial: { email },
    labels: { email: texts.email },
    send: async (input) => (await send({ variables: { input } })).data?.requestSignInCode.problems ?? [],
    done: (values) => onSent(values.email.trim()),
  });
  return (
    <Form form={form}>
      <TextInput
        {...form.field('email')}
        label={texts.email}
        hint={texts.emailHint}
        type="email"
        autoComplete="email"
        spellCheck={false}
      />
      <Button type="submit" variant="primary" busy={form.busy}>
        {texts.send}
      </Button>
    </Form>
  );
}
