import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { formTexts } from './texts.ts';

interface Props {
  mine: string;
  theirs: string;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Two people, or one on two devices, changed the same text: both are shown and the reader chooses. */
export function Conflict({ mine, theirs, onKeepMine, onTakeTheirs }: Props) {
  const texts = useTexts(formTexts);
  return (
    <Alert tone="warning" live title={texts.conflict}>
      <p>{texts.conflictHelp}</p>
      <p>
        <strong>{texts.theirs}</strong>
      </p>
      <Prose text={theirs} />
      <p>
        <strong>{texts.mine}</strong>
      </p>
      <Prose text={mine} />
      <div className="row">
        <Button variant="primary" onClick={onKeepMine}>
          {texts.keepMine}
        </Button>
        <Button onClick={onTakeTheirs}>{texts.takeTheirs}</Button>
      </div>
    </Alert>
  );
}
