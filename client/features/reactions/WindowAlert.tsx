import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { writeTexts } from './write-texts.ts';

/** Says in clear words that the term is over, and that the text stays. */
export function WindowAlert({ open, late }: { open: boolean; late: boolean }) {
  const texts = useTexts(writeTexts);
  if (open) return null;
  return (
    <Alert tone="warning" title={late ? texts.tooLate : texts.closed}>
      <p>{late ? texts.tooLateHelp : texts.closedHelp}</p>
    </Alert>
  );
}
