import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { formTexts } from './texts.ts';
import type { DraftBackup } from './useDraftBackup.ts';

interface Props<V> {
  backup: DraftBackup<V>;
  onRestore: (values: V) => void;
}

/** What an earlier visit could not send stands on this device still. */
export function FoundHere<V>({ backup: { found, forget }, onRestore }: Props<V>) {
  const texts = useTexts(formTexts);
  const format = useFormat();
  if (!found) return null;
  return (
    <Alert tone="info" title={texts.foundHere(format.dateTime(found.at))}>
      <div className="row">
        <Button
          onClick={() => {
            onRestore(found.value);
            forget();
          }}
        >
          {texts.restore}
        </Button>
        <Button variant="subtle" onClick={forget}>
          {texts.discard}
        </Button>
      </div>
    </Alert>
  );
}
