import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { failureOf, type Failure } from '../forms/failure.ts';
import { SendFailure } from '../forms/SendFailure.tsx';
import { prepareTexts } from './prepare-texts.ts';

export const ReadMark_item = graphql(`
  fragment ReadMark_item on AgendaItem {
    id
    note {
      id
      readAt
    }
    newPosts
  }
`);

const markRead = graphql(`
  mutation MarkRead($input: MarkReadInput!) {
    markRead(input: $input) {
      problems {
        field
        code
      }
      agendaItem {
        ...ReadMark_item
        meeting {
          id
          reading {
            read
            total
          }
        }
      }
    }
  }
`);

/** The reader's own mark at an agenda item; it follows the reader to other devices. */
export function ReadMark({ item: masked }: { item: FragmentType<typeof ReadMark_item> }) {
  const texts = useTexts(prepareTexts);
  const item = unmask(ReadMark_item, masked);
  const [mark] = useMutation(markRead);
  const [failure, setFailure] = useState<Failure>();
  // What was just chosen, shown at once; the server's answer takes its place.
  const [chosen, setChosen] = useState<boolean>();
  const change = async (read: boolean) => {
    setFailure(undefined);
    setChosen(read);
    await mark({ variables: { input: { agendaItemId: item.id, read } } }).catch((error: unknown) =>
      setFailure(failureOf(error)),
    );
    setChosen(undefined);
  };
  return (
    <>
      <Checkbox
        id={`read-${item.id}`}
        label={texts.markRead}
        checked={chosen ?? Boolean(item.note?.readAt)}
        onChange={(read) => void change(read)}
      />
      <SendFailure failure={failure} />
    </>
  );
}
