import { defineTexts, useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';

const backupTexts = defineTexts({
  nl: {
    title: 'U was hier al aan het schrijven',
    help: 'Wat u eerder typte staat hieronder. Het is nog niet verstuurd.',
  },
  fy: {
    title: 'Jo wiene hjir al oan it skriuwen',
    help: 'Wat jo earder typten stiet hjirûnder. It is noch net ferstjoerd.',
  },
  en: {
    title: 'You had begun to write here',
    help: 'What you typed before is below. It has not been sent yet.',
  },
});

/** Above a form that was filled with what an earlier visit left on this device. */
export function BackupNotice() {
  const texts = useTexts(backupTexts);
  return (
    <Alert tone="info" title={texts.title}>
      {texts.help}
    </Alert>
  );
}
