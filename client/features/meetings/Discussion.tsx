import { useMutation } from '@apollo/client/react';
import { useRef } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useUnsavedChangesWarning } from '../../ui/useUnsavedChangesWarning.ts';
import { Form } from '../forms/Form.tsx';
import { useForm } from '../forms/useForm.ts';
import { prepareTexts } from './prepare-texts.ts';
import './Discussion.css';

export const Discussion_item = graphql(`
  fragment Discussion_item on AgendaItem {
    id
    discussion(first: 100) {
      totalCount
      nodes {
        id
        text
        postedAt
        author
        seat {
          id
          name
        }
      }
    }
  }
`);

const postDiscussion = graphql(`
  mutation PostDiscussion($input: PostDiscussionInput!) {
    postDiscussion(input: $input) {
      problems {
        field
        code
        limit
      }
      agendaItem {
        ...Discussion_item
      }
    }
  }
`);

/** What the members of the delegation say to each other about an agenda item. */
export function Discussion({ item: masked }: { item: FragmentType<typeof Discussion_item> }) {
  const texts = useTexts(prepareTexts);
  const format = useFormat();
  const { id, discussion } = unmask(Discussion_item, masked);
  if (!discussion) return null;
  return (
    <>
      <Paragraph small soft>
        {texts.discussionHelp}
      </Paragraph>
      {discussion.totalCount === 0 && <EmptyState title={texts.noPosts}>{texts.noPostsHelp}</EmptyState>}
      <ol className="discussion">
        {discussion.nodes.map(({ id: postId, text, postedAt, author, seat }) => (
          <li key={postId} className="discussion__post flow flow-sm">
            <p className="discussion__by">
              <strong>{author}</strong>
              {seat && `, ${seat.name}`} · {format.dateTime(postedAt)}
            </p>
            <Prose text={text} />
          </li>
        ))}
      </ol>
      <PostForm agendaItemId={id} />
    </>
  );
}

function PostForm({ agendaItemId }: { agendaItemId: string }) {
  const texts = useTexts(prepareTexts);
  const [post] = useMutation(postDiscussion);
  const key = useRef(crypto.randomUUID());
  const form = useForm({
    initial: { text: '' },
    labels: { text: texts.post },
    send: async ({ text }) => {
      const input = { agendaItemId, text, idempotencyKey: key.current };
      const { data } = await post({ variables: { input } });
      return data?.postDiscussion.problems ?? [];
    },
    done: () => {
      key.current = crypto.randomUUID();
      form.setValues({ text: '' });
    },
  });
  useUnsavedChangesWarning(form.changed && form.values.text !== '');
  return (
    <Form form={form}>
      <TextArea {...form.field('text')} label={texts.post} rows={3} limit={15_000} />
      <div>
        <Button type="submit" busy={form.busy}>
          {texts.send}
        </Button>
      </div>
    </Form>
  );
}
