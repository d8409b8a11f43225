import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'wouter';
import { Form } from '../../features/forms/Form.tsx';
import { useForm } from '../../features/forms/useForm.ts';
import { NotFound } from '../../features/page/NotFound.tsx';
import { PageState } from '../../features/page/PageState.tsx';
import { graphql } from '../../generated/gql.ts';
import { useLanguage, useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { newsTexts } from './texts.ts';

const subscribePage = graphql(`
  query SubscribePage($slug: String!) {
    region(slug: $slug) {
      id
      name
    }
  }
`);

const subscribe = graphql(`
  mutation Subscribe($input: SubscribeInput!) {
    subscribe(input: $input) {
      problems {
        field
        code
        limit
      }
    }
  }
`);

/** Anyone asks for the news of a region; the address is confirmed by its owner. */
export default function SubscribePage() {
  const texts = useTexts(newsTexts);
  const { region: slug = '' } = useParams();
  const { data, error, refetch } = useQuery(subscribePage, { variables: { slug } });
  if (!data) return <PageState error={error} refetch={refetch} />;
  if (!data.region) return <NotFound />;
  const { id, name } = data.region;
  return (
    <>
      <Breadcrumbs items={[{ to: `/${slug}`, label: name }]} />
      <PageTitle lead={texts.lead(name)}>{texts.title}</PageTitle>
      <SubscribeForm regionId={id} />
    </>
  );
}

function SubscribeForm({ regionId }: { regionId: string }) {
  const texts = useTexts(newsTexts);
  const { language } = useLanguage();
  const [send] = useMutation(subscribe);
  const [sentTo, setSentTo] = useState('');
  const form = useForm({
    initial: { email: '' },
    labels: { email: texts.email },
    send: async ({ email }) =>
      (await send({ variables: { input: { regionId, email, language } } })).data?.subscribe.problems ?? [],
    done: ({ email }) => setSentTo(email.trim()),
  });
  if (sentTo)
    return (
      <Alert tone="ok" live title={texts.sent}>
        {texts.sentHelp(sentTo)}
      </Alert>
    );
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
