import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import type { Failure } from './failure.ts';
import { formTexts } from './texts.ts';

/** Tells that something was not sent and what to do, while all that was filled in stays in place. */
export function SendFailure({ failure }: { failure: Failure | undefined }) {
  const texts = useTexts(formTexts);
  if (!failure) return null;
  return (
    <Alert tone="error" live title={texts.notSent}>
      <p>{texts[failure]}</p>
      {failure === 'signed-out' && (
        <p>
          <a href="/aanmelden" target="_blank" rel="noreferrer">
            {texts.signIn}
          </a>
        </p>
      )}
    </Alert>
  );
}
