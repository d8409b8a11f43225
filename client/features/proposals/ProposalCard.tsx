import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { ActionCard } from '../../ui/ActionCard.tsx';
import { ProposalStateBadge } from './ProposalStateBadge.tsx';
import { proposalListTexts } from './list-texts.ts';

const fragment = graphql(`
  fragment ProposalCard_proposal on Proposal {
    number
    state
    openForReaction
    reactionsOpenUntil
    publishedAt
    region {
      id
      slug
      defaultLanguage
    }
    current {
      id
      title
      lots {
        id
        number
      }
    }
  }
`);

/** A published proposal in a list. */
export function ProposalCard({ proposal }: { proposal: FragmentType<typeof fragment> }) {
  const texts = useTexts(proposalListTexts);
  const format = useFormat();
  const { number, state, openForReaction, reactionsOpenUntil, publishedAt, region, current } = unmask(
    fragment,
    proposal,
  );
  const lots = current.lots.map((lot) => lot.number);
  return (
    <ActionCard
      to={`/${region.slug}/voorstellen/${number}`}
      title={<span lang={region.defaultLanguage}>{current.title}</span>}
      meta={
        <>
          <ProposalStateBadge state={state} open={openForReaction} />
          <span>{number}</span>
        </>
      }
    >
      {reactionsOpenUntil && (
        <p>
          <strong>{texts.reactUntil(format.deadline(reactionsOpenUntil))}</strong>
        </p>
      )}
      {!openForReaction && publishedAt && <p>{texts.published(format.date(publishedAt))}</p>}
      <p>{texts.lots(lots)}</p>
    </ActionCard>
  );
}
