import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { ActionCard } from '../../ui/ActionCard.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { readTexts } from './read-texts.ts';
import { ReactionStateBadges } from './ReactionStateBadges.tsx';
import { writeTexts } from './write-texts.ts';

const fragment = graphql(`
  fragment MyReactionCard_reaction on Reaction {
    id
    state
    late
    receiptNumber
    submittedAt
    answers {
      id
      state
    }
    draft {
      id
      savedAt
      savedBy
    }
    proposal {
      id
      number
      current {
        id
        title
      }
    }
  }
`);

/** One of the own reactions in a list: a draft leads to writing, the rest to its receipt. */
export function MyReactionCard({
  reaction: masked,
  slug,
  level = 3,
}: {
  reaction: FragmentType<typeof fragment>;
  slug: string;
  level?: 2 | 3;
}) {
  const texts = useTexts(readTexts);
  const write = useTexts(writeTexts);
  const format = useFormat();
  const { state, late, receiptNumber, submittedAt, answers, draft, proposal } = unmask(fragment, masked);
  const to = receiptNumber
    ? `/${slug}/reacties/${receiptNumber}`
    : `/${slug}/voorstellen/${proposal.number}/reactie`;
  return (
    <ActionCard
      to={to}
      level={level}
      title={proposal.current.title}
      meta={
        <>
          <ReactionStateBadges state={state} late={late} amending={state === 'SUBMITTED' && draft !== null} />
          {answers.some((answer) => answer.state === 'PUBLISHED') && (
            <StatusBadge tone="ok">{texts.answered}</StatusBadge>
          )}
          <span>{receiptNumber ?? proposal.number}</span>
        </>
      }
    >
      {submittedAt && (
        <p>
          {texts.submittedAt}: {format.dateTime(submittedAt)}
        </p>
      )}
      {draft?.savedBy && <p>{write.lastBy(draft.savedBy, format.dateTime(draft.savedAt))}</p>}
    </ActionCard>
  );
}
