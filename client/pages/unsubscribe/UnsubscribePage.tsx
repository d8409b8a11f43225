import { useMutation } from '@apollo/client/react';
import { useParams } from 'wouter';
import { graphql } from '../../generated/gql.ts';
import { defineTexts, useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';

const unsubscribe = graphql(`
  mutation Unsubscribe($input: UnsubscribeInput!) {
    unsubscribe(input: $input) {
      problems {
        code
      }
    }
  }
`);

/** From a mail, without signing in. The answer is the same whoever asks, and as often as one asks. */
export default function UnsubscribePage() {
  const texts = useTexts(unsubscribeTexts);
  const { token = '' } = useParams();
  const [send, { data, loading, error }] = useMutation(unsubscribe);
  return (
    <div className="flow">
      <PageTitle lead={data ? undefined : texts.lead}>{texts.title}</PageTitle>
      {data && (
        <Alert tone="ok" live title={texts.done}>
          {texts.doneHelp}
        </Alert>
      )}
      {error && <Alert tone="error" live title={texts.failed} />}
      {!data && (
        <Button
          variant="primary"
          busy={loading}
          onClick={() => void send({ variables: { input: { token } } }).catch(() => undefined)}
        >
          {texts.unsubscribe}
        </Button>
      )}
    </div>
  );
}

const unsubscribeTexts = defineTexts({
  nl: {
    title: 'Afmelden voor mail',
    lead: 'U krijgt dan geen nieuws en herinneringen meer. Post die bij uw rol hoort, zoals een nieuw voorstel of een ontvangstbewijs, blijft komen.',
    unsubscribe: 'Meld mij af',
    done: 'U bent afgemeld',
    doneHelp: 'U hoeft verder niets te doen.',
    failed: 'Dat lukte niet. Probeer het nog eens.',
  },
  fy: {
    title: 'Ofmelde foar mail',
    lead: 'Jo krije dan gjin nijs en oantinkens mear. Post dy’t by jo rol heart, lykas in nij útstel of in ûntfangstbewiis, bliuwt kommen.',
    unsubscribe: 'Meld my ôf',
    done: 'Jo binne ôfmeld',
    doneHelp: 'Jo hoege fierder neat te dwaan.',
    failed: 'Dat slagge net. Besykje it nochris.',
  },
  en: {
    title: 'Unsubscribe from mail',
    lead: 'You will get no more news and reminders. Mail that belongs to your role, such as a new proposal or a receipt, still comes.',
    unsubscribe: 'Unsubscribe me',
    done: 'You are unsubscribed',
    doneHelp: 'There is nothing more to do.',
    failed: 'That did not work. Please try again.',
  },
});
