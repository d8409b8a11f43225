import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { ActionCard } from '../../ui/ActionCard.tsx';
import { ProposalStateBadge } from './ProposalStateBadge.tsx';
import { proposalListTexts } from './list-texts.ts';

const fragment = graphql(`
  fragment ManagedProposalCard_proposal on Proposal {
    id
    number
    state
    openForReaction
    reactionsOpenUntil
    region {
      id
      slug
      defaultLanguage
    }
    ownerMunicipality {
      id
      name
    }
    current {
      id
      title
      savedAt
    }
    draft {
      id
      number
      savedAt
    }
  }
`);

/** A proposal as the staff keeps it, drafts included. */
export function ManagedProposalCard({ proposal }: { proposal: FragmentType<typeof fragment> }) {
  const texts = useTexts(proposalListTexts);
  const format = useFormat();
  const {
    id,
    number,
    state,
    openForReaction,
    reactionsOpenUntil,
    region,
    ownerMunicipality,
    current,
    draft,
  } = unmask(fragment, proposal);
  return (
    <ActionCard
      to={`/${region.slug}/beheer/voorstellen/${id}`}
      title={<span lang={region.defaultLanguage}>{current.title}</span>}
      meta={
        <>
          <ProposalStateBadge state={state} open={openForReaction} />
          {number && <span>{number}</span>}
        </>
      }
    >
      {ownerMunicipality && <p>{ownerMunicipality.name}</p>}
      {reactionsOpenUntil && <p>{texts.reactUntil(format.deadline(reactionsOpenUntil))}</p>}
      {draft && <p>{texts.writing(draft.number, format.dateTime(draft.savedAt))}</p>}
    </ActionCard>
  );
}
