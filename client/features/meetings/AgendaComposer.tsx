import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { unmask } from '../../generated/fragment-masking.ts';
import type { ManagedItem_ItemFragment, ManagedMeeting_MeetingFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ReorderableList } from '../../ui/ReorderableList.tsx';
import { failureOf, type Failure } from '../forms/failure.ts';
import { SendFailure } from '../forms/SendFailure.tsx';
import { AddAgendaItemForm, EditAgendaItemForm } from './AgendaItemForm.tsx';
import { removeAgendaItem, reorderAgenda } from './agenda-steps.ts';
import { ManagedItem_item } from './managed-meeting.ts';
import { manageTexts } from './manage-texts.ts';
import { meetingTexts } from './texts.ts';

interface Props {
  meeting: ManagedMeeting_MeetingFragment;
  /** Which panel of the page is open. */
  open: string | null;
  onOpen: (panel: string | null) => void;
  /** Papers of the item with this id. */
  papers: Readonly<Record<string, ReactNode>>;
}

/** Puts the agenda together: add, change, take off, and order with the buttons or the keyboard. */
export function AgendaComposer({ meeting, open, onOpen, papers }: Props) {
  const texts = useTexts(manageTexts);
  const [failure, setFailure] = useState<Failure>();
  const [reorder] = useMutation(reorderAgenda);
  const items = unmask(ManagedItem_item, meeting.agenda);
  const toggle = (panel: string) => () => onOpen(open === panel ? null : panel);
  const order = async (agendaItemIds: string[]) => {
    setFailure(undefined);
    const input = { meetingId: meeting.id, version: meeting.version, agendaItemIds };
    await reorder({
      variables: { input },
      optimisticResponse: {
        answer: {
          __typename: 'ReorderAgendaPayload',
          problems: [],
          meeting: { ...meeting, agenda: inOrder(items, agendaItemIds) },
        },
      } as never,
    }).catch((error: unknown) => setFailure(failureOf(error)));
  };
  return (
    <>
      <SendFailure failure={failure} />
      {items.length === 0 && <EmptyState title={texts.noItems}>{texts.noItemsHelp}</EmptyState>}
      {items.length > 0 && (
        <ReorderableList
          label={texts.agenda}
          items={items}
          itemKey={({ id }) => id}
          itemName={({ subject }) => subject}
          onReorder={(ids) => void order(ids)}
        >
          {(item) => (
            <ComposedItem item={item} open={open} toggle={toggle} onDone={() => onOpen(null)}>
              {papers[item.id]}
            </ComposedItem>
          )}
        </ReorderableList>
      )}
      <Panel label={texts.addItem} open={open === 'add'} onToggle={toggle('add')}>
        <AddAgendaItemForm meetingId={meeting.id} />
      </Panel>
    </>
  );
}

const inOrder = (items: readonly ManagedItem_ItemFragment[], ids: string[]) =>
  ids.flatMap((id, at) => {
    const item = items.find((one) => one.id === id);
    return item ? [{ ...item, position: at + 1 }] : [];
  });

interface ItemProps {
  item: ManagedItem_ItemFragment;
  open: string | null;
  toggle: (panel: string) => () => void;
  onDone: () => void;
  children: ReactNode;
}

function ComposedItem({ item, open, toggle, onDone, children }: ItemProps) {
  const texts = useTexts(manageTexts);
  const words = useTexts(meetingTexts);
  const [remove, { loading }] = useMutation(removeAgendaItem);
  const facts = [
    words.purposes[item.purpose],
    item.minutes && words.minutesLong(item.minutes),
    item.presenter,
    item.closed && words.closed,
    item.proposal?.number && words.proposal(item.proposal.number),
  ];
  const input = { agendaItemId: item.id, version: item.version };
  const papers = `papers-${item.id}`;
  return (
    <div className="flow flow-sm">
      <p>
        <strong>{item.subject}</strong>
      </p>
      <Paragraph small>{facts.filter(Boolean).join(' · ')}</Paragraph>
      <div className="row">
        <Button
          aria-label={texts.editItem(item.subject)}
          aria-expanded={open === item.id}
          onClick={toggle(item.id)}
        >
          {texts.edit}
        </Button>
        <Button
          aria-label={texts.papersOf(item.subject)}
          aria-expanded={open === papers}
          onClick={toggle(papers)}
        >
          {texts.papers}
        </Button>
        <Button
          variant="subtle"
          aria-label={texts.removeItem(item.subject)}
          busy={loading}
          onClick={() => void remove({ variables: { input } })}
        >
          {texts.remove}
        </Button>
      </div>
      {open === item.id && <EditAgendaItemForm item={item} onDone={onDone} />}
      {open === papers && children}
    </div>
  );
}
