import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { commitmentTexts } from './texts.ts';

const fragment = graphql(`
  fragment CommitmentCard_commitment on Commitment {
    id
    text
    ownerName
    dueOn
    state
    doneOn
    proof
    overdue
    meeting {
      id
      date
    }
    dueChanges {
      id
      fromDate
      toDate
      reason
    }
  }
`);

/** What was promised, by whom and by when; how it was kept, and the dates it had before. */
export function CommitmentCard({
  slug,
  ...props
}: {
  slug: string;
  commitment: FragmentType<typeof fragment>;
}) {
  const texts = useTexts(commitmentTexts);
  const format = useFormat();
  const { text, ownerName, dueOn, doneOn, proof, overdue, meeting, dueChanges } = unmask(
    fragment,
    props.commitment,
  );
  const tone = doneOn ? 'ok' : overdue ? 'warning' : 'neutral';
  const open = overdue ? texts.overdue : texts.open;
  return (
    <Card>
      <Prose text={text} />
      <p>
        <StatusBadge tone={tone}>{doneOn ? texts.done(format.date(doneOn)) : open}</StatusBadge>{' '}
        {texts.by(ownerName, format.date(dueOn))}
      </p>
      {proof && (
        <>
          <Paragraph soft>{texts.proof}</Paragraph>
          <Prose text={proof} />
        </>
      )}
      {dueChanges.length > 0 && (
        <Disclosure summary={texts.history}>
          <ul>
            {dueChanges.map(({ id, fromDate, toDate, reason }) => (
              <li key={id}>
                {texts.moved(format.date(fromDate), format.date(toDate))}: {reason}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p>
        <TextLink to={`/${slug}/vergaderingen/${meeting.date}`}>
          {texts.from(format.longDate(meeting.date))}
        </TextLink>
      </p>
    </Card>
  );
}
