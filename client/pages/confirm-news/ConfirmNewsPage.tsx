import { useMutation } from '@apollo/client/react';
import { useParams } from 'wouter';
import { graphql } from '../../generated/gql.ts';
import { defineTexts, useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { TextLink } from '../../ui/TextLink.tsx';

const confirmNews = graphql(`
  mutation ConfirmNews($input: ConfirmSubscriptionInput!) {
    confirmSubscription(input: $input) {
      problems {
        code
      }
      region {
        id
        slug
        name
      }
    }
  }
`);

/** From the mail: a button, because mail scanners open addresses by themselves. */
export default function ConfirmNewsPage() {
  const texts = useTexts(confirmTexts);
  const { token = '' } = useParams();
  const [send, { data, loading, error }] = useMutation(confirmNews);
  const answer = data?.confirmSubscription;
  return (
    <div className="flow">
      <PageTitle>{texts.title}</PageTitle>
      {answer?.region && (
        <Alert tone="ok" live title={texts.done(answer.region.name)}>
          <TextLink to={`/${answer.region.slug}`}>{texts.toRegion(answer.region.name)}</TextLink>
        </Alert>
      )}
      {answer && !answer.region && (
        <Alert tone="error" live title={texts.expired}>
          {texts.expiredHelp}
        </Alert>
      )}
      {error && <Alert tone="error" live title={texts.failed} />}
      {!answer && (
        <Button
          variant="primary"
          busy={loading}
          onClick={() => void send({ variables: { input: { token } } }).catch(() => undefined)}
        >
          {texts.confirm}
        </Button>
      )}
    </div>
  );
}

const confirmTexts = defineTexts({
  nl: {
    title: 'Nieuws per e-mail bevestigen',
    confirm: 'Ja, stuur mij het nieuws',
    done: (region: string) => `U krijgt voortaan het nieuws van ${region}`,
    toRegion: (region: string) => `Naar ${region}`,
    expired: 'Deze link werkt niet meer',
    expiredHelp: 'Een link werkt twee dagen. Meld u opnieuw aan op de pagina van de regio.',
    failed: 'Dat lukte niet. Probeer het nog eens.',
  },
  fy: {
    title: 'Nijs per e-mail befêstigje',
    confirm: 'Ja, stjoer my it nijs',
    done: (region) => `Jo krije fan no ôf it nijs fan ${region}`,
    toRegion: (region) => `Nei ${region}`,
    expired: 'Dizze keppeling wurket net mear',
    expiredHelp: 'In keppeling wurket twa dagen. Meld jo op ’e nij oan op de side fan de regio.',
    failed: 'Dat slagge net. Besykje it nochris.',
  },
  en: {
    title: 'Confirm news by e-mail',
    confirm: 'Yes, send me the news',
    done: (region) => `From now on you get the news of ${region}`,
    toRegion: (region) => `To ${region}`,
    expired: 'This link no longer works',
    expiredHelp: 'A link works for two days. Subscribe again on the page of the region.',
    failed: 'That did not work. Please try again.',
  },
});
