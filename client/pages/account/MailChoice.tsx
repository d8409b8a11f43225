import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Form } from '../../features/forms/Form.tsx';
import { useForm } from '../../features/forms/useForm.ts';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { MailDelivery } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Section } from '../../ui/Section.tsx';
import { mailTexts } from './mail-texts.ts';

const fragment = graphql(`
  fragment MailChoice_viewer on Viewer {
    id
    mailDelivery
  }
`);

const chooseMailDelivery = graphql(`
  mutation ChooseMailDelivery($input: ChooseMailDeliveryInput!) {
    chooseMailDelivery(input: $input) {
      problems {
        field
        code
        limit
      }
      delivery
    }
  }
`);

const deliveries: MailDelivery[] = ['IMMEDIATE', 'DAILY', 'NONE'];

/** How the mail comes that one may do without; what is owed always comes at once. */
export function MailChoice(props: { viewer: FragmentType<typeof fragment> }) {
  const texts = useTexts(mailTexts);
  const { mailDelivery } = unmask(fragment, props.viewer);
  const [send] = useMutation(chooseMailDelivery);
  const [saved, setSaved] = useState(false);
  const form = useForm({
    name: 'mail',
    initial: { delivery: mailDelivery },
    labels: { delivery: texts.delivery },
    send: async (input) => {
      setSaved(false);
      return (await send({ variables: { input } })).data?.chooseMailDelivery.problems ?? [];
    },
    done: () => setSaved(true),
  });
  return (
    <Section title={texts.title}>
      <p className="measure">{texts.help}</p>
      <Form form={form}>
        <RadioGroup
          {...form.field('delivery')}
          label={texts.delivery}
          options={deliveries.map((value) => ({ value, label: texts.deliveries[value] }))}
        />
        {saved && !form.changed && <Alert tone="ok" live title={texts.saved} />}
        <Button type="submit" variant="primary" busy={form.busy}>
          {texts.save}
        </Button>
      </Form>
    </Section>
  );
}
