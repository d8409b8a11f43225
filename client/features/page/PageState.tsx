import { useLocation } from 'wouter';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { failureOf } from '../forms/failure.ts';
import { NotFound } from './NotFound.tsx';
import { pageTexts } from './texts.ts';

interface Props {
  /** Of the page's query. */
  error: unknown;
  refetch: () => Promise<unknown>;
  /** The query answered, but only somebody who is signed in gets what it is for. */
  signIn?: boolean;
}

/** What stands in the place of a page while its query has no data: waiting, or why it will not come. */
export function PageState({ error, refetch, signIn }: Props) {
  const texts = useTexts(pageTexts);
  if (signIn) return <SignInFirst />;
  if (!error) return <Spinner />;
  const failure = failureOf(error);
  if (failure === 'not-found') return <NotFound />;
  if (failure === 'signed-out') return <SignInFirst />;
  return (
    <>
      <PageTitle lead={texts[failure]}>{texts.failed}</PageTitle>
      <Button variant="primary" onClick={() => void refetch()}>
        {texts.retry}
      </Button>
    </>
  );
}

function SignInFirst() {
  const texts = useTexts(pageTexts);
  const [path] = useLocation();
  return (
    <>
      <PageTitle lead={texts.signedOutLead}>{texts.signedOut}</PageTitle>
      <ButtonLink variant="primary" to={`/aanmelden?terug=${encodeURIComponent(path)}`}>
        {texts.signIn}
      </ButtonLink>
    </>
  );
}
