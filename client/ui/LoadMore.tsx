import { useTexts } from '../i18n/language.tsx';
import { dataTexts } from '../i18n/data-texts.ts';
import { Button } from './Button.tsx';

interface Props {
  shown: number;
  total: number;
  busy?: boolean;
  onMore: () => void;
}

/** Under a list that comes in pages. The count is read out when it grows. */
export function LoadMore({ shown, total, busy, onMore }: Props) {
  const texts = useTexts(dataTexts);
  return (
    <div className="row no-print">
      <output>{texts.shown(shown, total)}</output>
      {shown < total && (
        <Button busy={busy} onClick={onMore}>
          {texts.more}
        </Button>
      )}
    </div>
  );
}
