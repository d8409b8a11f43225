import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { CommentLine_CommentFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { CommentPlace } from './CommentPlace.tsx';
import { intakeTexts } from './intake-texts.ts';
import { readTexts } from './read-texts.ts';
import './writing.css';

const line = graphql(`
  fragment CommentLine_comment on ReactionComment {
    id
    text
    confidential
    ...CommentPlace_comment
    reaction {
      id
      late
      admission
      provider {
        id
        name
      }
      lots {
        id
        number
      }
    }
  }
`);

const fragment = graphql(`
  fragment ClauseComments_clauseChange on ClauseChange {
    id
    commentGroups {
      id
      comments {
        ...CommentLine_comment
      }
    }
  }
`);

const lost = graphql(`
  fragment LostComments_version on ProposalVersion {
    id
    lostComments {
      ...CommentLine_comment
    }
  }
`);

type Comment = CommentLine_CommentFragment;

/** What providers say on one article, to stand beside its redline; what many say in the same words stands there once. */
export function ClauseComments({ clauseChange }: { clauseChange: FragmentType<typeof fragment> }) {
  const texts = useTexts(readTexts);
  const { commentGroups } = unmask(fragment, clauseChange);
  const groups = commentGroups.map(({ id, comments }) => ({
    id,
    comments: comments.map((comment) => unmask(line, comment)),
  }));
  const count = groups.reduce((sum, { comments }) => sum + comments.length, 0);
  if (count === 0)
    return (
      <Paragraph small soft>
        {texts.noClauseComments}
      </Paragraph>
    );
  return (
    <Disclosure summary={texts.clauseComments(count)} open={groups.length <= 3}>
      <ul className="flow flow-sm">
        {groups.map(({ id, comments }) => (
          <li key={id}>
            {comments.length > 1 ? <Group comments={comments} /> : <One comment={comments[0]} />}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Comments of which even the article is gone: they keep their last words. */
export function LostComments({ version }: { version: FragmentType<typeof lost> }) {
  const texts = useTexts(intakeTexts);
  const { lostComments } = unmask(lost, version);
  if (lostComments.length === 0) return null;
  return (
    <Disclosure summary={`${texts.lostTitle} (${lostComments.length})`} open>
      <ul className="flow flow-sm">
        {lostComments
          .map((comment) => unmask(line, comment))
          .map((comment) => (
            <li key={comment.id}>
              <One comment={comment} />
            </li>
          ))}
      </ul>
    </Disclosure>
  );
}

/** The first says it for all; every sender is listed, with its own words to open. */
function Group({ comments }: { comments: Comment[] }) {
  const texts = useTexts(intakeTexts);
  const [first] = comments;
  return (
    <>
      <StatusBadge tone="accent">{texts.alike(comments.length)}</StatusBadge>
      {first && <CommentPlace comment={first} />}
      {first && <Prose text={first.text} />}
      <Disclosure summary={comments.map(({ reaction }) => reaction.provider.name).join(', ')}>
        <ul className="flow flow-sm">
          {comments.map((comment) => (
            <li key={comment.id}>
              <Sender comment={comment} />
              <Prose text={comment.text} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}

function One({ comment }: { comment: Comment | undefined }) {
  if (!comment) return null;
  return (
    <>
      <Sender comment={comment} />
      <CommentPlace comment={comment} />
      <Prose text={comment.text} />
    </>
  );
}

function Sender({ comment: { reaction, confidential } }: { comment: Comment }) {
  const texts = useTexts(readTexts);
  const words = useTexts(intakeTexts);
  return (
    <>
      <strong>{reaction.provider.name}</strong>
      {reaction.lots.length > 0 &&
        ` (${texts.lot} ${reaction.lots.map((lot) => lot.number).join(', ')})`}{' '}
      {confidential && <StatusBadge tone="warning">{texts.confidential}</StatusBadge>}
      {reaction.admission && <StatusBadge tone="warning">{words.admissions[reaction.admission]}</StatusBadge>}
    </>
  );
}
