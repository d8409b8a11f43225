import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { proposalTexts } from '../../i18n/proposal-texts.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { Timeline } from '../../ui/Timeline.tsx';
import { proposalPageTexts } from './proposal-page-texts.ts';

const fragment = graphql(`
  fragment ProposalRoad_proposal on Proposal {
    region {
      id
      slug
    }
    deadlineExtensions {
      id
      fromDate
      toDate
      reason
    }
    road {
      kind
      status
      date
      meeting {
        id
        date
      }
      decisions {
        municipality {
          id
          name
        }
        decisions {
          id
          kind
          decidedOn
          effectiveOn
        }
      }
    }
  }
`);

const states = { DONE: 'done', NOW: 'now', AHEAD: 'later' } as const;

/** What is behind, what comes next and when. */
export function ProposalRoad({ proposal }: { proposal: FragmentType<typeof fragment> }) {
  const texts = useTexts(proposalPageTexts);
  const words = useTexts(proposalTexts);
  const format = useFormat();
  const { region, road, deadlineExtensions } = unmask(fragment, proposal);
  const events = road.map(({ kind, status, date, meeting, decisions }, at) => ({
    id: `${kind}-${at}`,
    title: meeting ? (
      <TextLink to={`/${region.slug}/vergaderingen/${meeting.date}`}>{words.step[kind]}</TextLink>
    ) : (
      words.step[kind]
    ),
    when: date ? format.longDate(date) : decisions.every((one) => one.decisions.length === 0) && texts.noDay,
    state: states[status],
    children:
      kind === 'DEADLINE'
        ? deadlineExtensions.map(({ id, fromDate, toDate, reason }) => (
            <p key={id}>
              {texts.extended(format.date(fromDate), format.date(toDate))} {reason}
            </p>
          ))
        : decisions.flatMap(({ municipality, decisions: made }) => {
            const last = made.at(-1);
            const day = kind === 'DECISION' ? last?.decidedOn : last?.effectiveOn;
            if (!day) return [];
            return [
              <p key={municipality.id}>{texts.perMunicipality(municipality.name, format.date(day))}</p>,
            ];
          }),
  }));
  return <Timeline label={texts.roadTitle} events={events} />;
}
