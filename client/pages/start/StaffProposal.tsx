import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { ActionCard } from '../../ui/ActionCard.tsx';
import { staffTexts } from './staff-texts.ts';

const fragment = graphql(`
  fragment StaffProposal_proposal on Proposal {
    id
    number
    reactionsOpenUntil
    region {
      id
      defaultLanguage
    }
    current {
      id
      title
    }
    reactionOverview {
      invited
      silent
    }
    agendaItems {
      id
      meeting {
        id
        date
        state
      }
    }
  }
`);

interface Props {
  slug: string;
  proposal: FragmentType<typeof fragment>;
}

/** A published proposal with how many of the invited reacted and when the table speaks of it; leads to what was said. */
export function StaffProposal({ slug, proposal: masked }: Props) {
  const texts = useTexts(staffTexts);
  const format = useFormat();
  const { number, region, current, reactionsOpenUntil, reactionOverview, agendaItems } = unmask(
    fragment,
    masked,
  );
  const planned = agendaItems.find(({ meeting }) => meeting.state !== 'CANCELLED');
  return (
    <ActionCard
      to={`/${slug}/voorstellen/${number}/reacties`}
      title={<span lang={region.defaultLanguage}>{current.title}</span>}
      meta={number}
    >
      {reactionsOpenUntil && <p>{texts.until(format.deadline(reactionsOpenUntil))}</p>}
      {reactionOverview && (
        <p>
          <strong>
            {texts.reacted(reactionOverview.invited - reactionOverview.silent, reactionOverview.invited)}
          </strong>
        </p>
      )}
      <p>{planned ? texts.onAgenda(format.longDate(planned.meeting.date)) : texts.onNoAgenda}</p>
    </ActionCard>
  );
}
