import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { meetingTexts } from './texts.ts';

export const AgendaItemFacts_item = graphql(`
  fragment AgendaItemFacts_item on AgendaItem {
    id
    purpose
    minutes
    presenter
    closed
  }
`);

/** What is asked of the table, how long it takes and who introduces it, in one line. */
export function AgendaItemFacts({ item }: { item: FragmentType<typeof AgendaItemFacts_item> }) {
  const texts = useTexts(meetingTexts);
  const { purpose, minutes, presenter, closed } = unmask(AgendaItemFacts_item, item);
  const facts = [texts.purposes[purpose], minutes && texts.minutesLong(minutes), presenter].filter(Boolean);
  return (
    <Paragraph small>
      {closed && (
        <>
          <StatusBadge tone="warning">{texts.closed}</StatusBadge>{' '}
        </>
      )}
      {facts.join(' · ')}
    </Paragraph>
  );
}
