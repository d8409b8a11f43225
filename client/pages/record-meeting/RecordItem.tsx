import { RecordCommitment } from '../../features/commitments/RecordCommitment.tsx';
import { RecordedCommitments } from '../../features/commitments/RecordedCommitments.tsx';
import { ManagedItem_item } from '../../features/meetings/managed-meeting.ts';
import { MinorityRemarks } from '../../features/meetings/MinorityRemarks.tsx';
import { OutcomeEditor } from '../../features/meetings/OutcomeEditor.tsx';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { RecordMeetingPageQuery } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Card } from '../../ui/Card.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Standpoint } from './Standpoint.tsx';
import { recordPageTexts } from './texts.ts';

export const RecordItem_item = graphql(`
  fragment RecordItem_item on AgendaItem {
    id
    position
    subject
    closed
    proposal {
      id
      number
    }
    ...ManagedItem_item
    ...Standpoint_item
    ...MinorityRemarks_item
    ...RecordedCommitments_item
  }
`);

type Region = NonNullable<RecordMeetingPageQuery['region']>;

interface Props {
  slug: string;
  item: FragmentType<typeof RecordItem_item>;
  region: Pick<Region, 'seats' | 'municipalities'>;
  meetingDate: string;
  personId: string;
}

/** All that is recorded at one item: what was said, what came out, where the table stands, who differs, who promised what. */
export function RecordItem({ slug, item: masked, region, meetingDate, personId }: Props) {
  const texts = useTexts(recordPageTexts);
  const item = unmask(RecordItem_item, masked);
  const { id, position, subject, closed, proposal } = item;
  return (
    <section aria-labelledby={`punt-${position}`}>
      <Card>
        <Heading level={3} id={`punt-${position}`}>
          {texts.item(position, subject)}
        </Heading>
        {closed && <StatusBadge tone="warning">{texts.closed}</StatusBadge>}
        {proposal?.number && (
          <p>
            <TextLink to={`/${slug}/voorstellen/${proposal.number}`} target="_blank">
              {texts.proposal(proposal.number)}
            </TextLink>
          </p>
        )}
        <OutcomeEditor item={unmask(ManagedItem_item, item)} personId={personId} />
        <Standpoint item={item} />
        <MinorityRemarks item={item} seats={region.seats} personId={personId} />
        <RecordedCommitments item={item} />
        <RecordCommitment
          agendaItemId={id}
          meetingDate={meetingDate}
          municipalities={region.municipalities}
          seats={region.seats.filter(({ kind }) => kind !== 'MUNICIPALITY')}
        />
      </Card>
    </section>
  );
}
