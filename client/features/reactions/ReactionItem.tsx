import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Card } from '../../ui/Card.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { readTexts } from './read-texts.ts';
import { ReactionStateBadges } from './ReactionStateBadges.tsx';
import { ReactionWay } from './ReactionWay.tsx';
import { ReactionText } from './ReactionText.tsx';

const fragment = graphql(`
  fragment ReactionItem_reaction on Reaction {
    id
    state
    late
    admission
    receiptNumber
    submittedAt
    provider {
      id
      name
      sizeClass
    }
    lots {
      id
      number
    }
    municipalities {
      id
      name
    }
    current {
      id
      ...ReactionWay_revision
      ...ReactionText_revision
    }
  }
`);

interface Props {
  reaction: FragmentType<typeof fragment>;
  slug: string;
}

/** One reaction as the table and the staff read it: who, with which contracts, and the text in full. */
export function ReactionItem({ reaction: masked, slug }: Props) {
  const texts = useTexts(readTexts);
  const format = useFormat();
  const reaction = unmask(fragment, masked);
  const { provider, lots, municipalities, submittedAt } = reaction;
  const facts = [
    lots.length > 0 && `${texts.lot} ${lots.map(({ number }) => number).join(', ')}`,
    municipalities.map(({ name }) => name).join(', '),
    provider.sizeClass && texts.sizes[provider.sizeClass],
    submittedAt && format.dateTime(submittedAt),
  ].filter(Boolean);
  return (
    <Card>
      <div className="row">
        <Heading level={3}>{provider.name}</Heading>
        <ReactionStateBadges state={reaction.state} late={reaction.late} admission={reaction.admission} />
      </div>
      <Paragraph small soft>
        {facts.join(' · ')}
      </Paragraph>
      {reaction.current && <ReactionWay revision={reaction.current} />}
      {reaction.current && <ReactionText revision={reaction.current} />}
      <TextLink to={`/${slug}/reacties/${reaction.receiptNumber}`}>{reaction.receiptNumber}</TextLink>
    </Card>
  );
}
