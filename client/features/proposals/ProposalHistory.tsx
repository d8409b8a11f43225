import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Timeline } from '../../ui/Timeline.tsx';
import { historyTexts } from './history-texts.ts';
import { proposalPageTexts } from './proposal-page-texts.ts';

const fragment = graphql(`
  fragment ProposalHistory_proposal on Proposal {
    timeline(first: 50) {
      nodes {
        id
        kind
        at
        by
        details {
          name
          value
        }
      }
    }
  }
`);

/** Who did what when, newest first. An event that only another feature has words for is left to that feature. */
export function ProposalHistory({ proposal }: { proposal: FragmentType<typeof fragment> }) {
  const texts = useTexts(proposalPageTexts);
  const sentences = useTexts(historyTexts);
  const format = useFormat();
  const { nodes } = unmask(fragment, proposal).timeline;
  const events = nodes.flatMap(({ id, kind, at, by, details }) => {
    const say = sentences[kind];
    const values = Object.fromEntries(details.map(({ name, value }) => [name, value]));
    const when = `${format.dateTime(at)}${by ? `, ${by}` : ''}`;
    return say ? [{ id, title: say(values, format.date), when, state: 'done' as const }] : [];
  });
  return <Timeline label={texts.historyTitle} events={events} />;
}
