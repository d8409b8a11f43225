import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { readTexts } from './read-texts.ts';
import { WindowAlert } from './WindowAlert.tsx';
import { writeTexts } from './write-texts.ts';

interface Props {
  slug: string;
  /** Of what the provider already submitted. */
  receipt: string | undefined;
  mayStart: boolean;
  late: boolean;
  busy: boolean;
  onStart: () => void;
}

/** Before the first word: what to expect, or why it cannot be. */
export function StartReaction({ slug, receipt, mayStart, late, busy, onStart }: Props) {
  const texts = useTexts(writeTexts);
  const read = useTexts(readTexts);
  if (receipt)
    return (
      <Alert tone="info" title={read.alreadySent(receipt)}>
        <ButtonLink to={`/${slug}/reacties/${receipt}`}>{read.open}</ButtonLink>
      </Alert>
    );
  if (!mayStart)
    return (
      <Alert tone="warning" title={texts.notAllowed}>
        <p>{texts.notAllowedHelp}</p>
      </Alert>
    );
  return (
    <div className="flow">
      <WindowAlert open={!late} late />
      <ul className="flow flow-sm measure">
        {texts.startHelp.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Alert tone="info" title={texts.privacy}>
        <p>{texts.privacyHelp}</p>
      </Alert>
      <Button variant="primary" busy={busy} onClick={onStart}>
        {texts.start}
      </Button>
    </div>
  );
}
