import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { formTexts } from './texts.ts';
import type { Difference, FormConflict as Conflict } from './useVersionedForm.ts';

const text = (words: string) => <Prose text={words || '–'} />;

/** Somebody else changed the same form meanwhile: what differs stands beside each other, and the reader chooses. */
export default function FormConflict({ differences, keepMine, takeTheirs }: Conflict) {
  const texts = useTexts(formTexts);
  return (
    <div className="flow">
      <Alert tone="warning" title={texts.changedMeanwhile}>
        <p>{texts.changedMeanwhileHelp}</p>
      </Alert>
      <DataTable<Difference>
        caption={texts.differences}
        rowKey={({ name }) => name}
        rows={differences}
        columns={[
          { key: 'name', header: texts.part, rowHeader: true, cell: ({ name }) => name },
          { key: 'mine', header: texts.mine, cell: ({ mine }) => text(mine) },
          { key: 'theirs', header: texts.theirs, cell: ({ theirs }) => text(theirs) },
        ]}
      />
      <div className="row">
        <Button variant="primary" onClick={keepMine}>
          {texts.keepMine}
        </Button>
        <Button onClick={takeTheirs}>{texts.takeTheirs}</Button>
      </div>
    </div>
  );
}
