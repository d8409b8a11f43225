import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ChangeDocument } from './ChangeDocument.tsx';
import type { ListedDocument } from './DocumentList.tsx';
import { manageTexts } from './manage-texts.ts';
import { removeDocument } from './mutations.ts';
import { ReplaceDocument } from './ReplaceDocument.tsx';
import { WithdrawDocument } from './WithdrawDocument.tsx';

type Task = 'change' | 'replace' | 'withdraw';

/** What somebody may do with a document, each in a dialog of its own. */
export default function DocumentActions({ document }: { document: ListedDocument }) {
  const texts = useTexts(manageTexts);
  const [task, setTask] = useState<Task>();
  const { change, withdraw, remove } = document.abilities;
  const tasks: Task[] = [
    ...(change ? (['change', 'replace'] as const) : []),
    ...(withdraw ? (['withdraw'] as const) : []),
  ];
  const titles = { change: texts.changeTitle, replace: texts.replaceTitle, withdraw: texts.withdrawTitle };
  const done = () => setTask(undefined);
  return (
    <div className="row">
      {tasks.map((each) => (
        <Button
          key={each}
          variant="subtle"
          aria-label={texts.of(texts[each], document.title)}
          onClick={() => setTask(each)}
        >
          {texts[each]}
        </Button>
      ))}
      {remove && <RemoveDocument document={document} />}
      <Dialog title={task ? titles[task] : ''} open={task !== undefined} onClose={done}>
        <p>
          <strong>{document.title}</strong>
        </p>
        {task === 'change' && <ChangeDocument document={document} done={done} />}
        {task === 'replace' && <ReplaceDocument document={document} done={done} />}
        {task === 'withdraw' && <WithdrawDocument document={document} done={done} />}
      </Dialog>
    </div>
  );
}

/** From a draft it simply goes. */
function RemoveDocument({ document }: { document: ListedDocument }) {
  const texts = useTexts(manageTexts);
  const [remove, { loading }] = useMutation(removeDocument, {
    variables: { input: { documentId: document.id } },
    update: (cache, { data }) => {
      if (!data?.removeDocument.removedId) return;
      cache.evict({ id: cache.identify({ __typename: 'Document', id: document.id }) });
      cache.gc();
    },
  });
  return (
    <Button
      variant="subtle"
      busy={loading}
      aria-label={texts.of(texts.remove, document.title)}
      onClick={() => void remove().catch(() => undefined)}
    >
      {texts.remove}
    </Button>
  );
}
