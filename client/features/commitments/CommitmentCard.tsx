import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { CommitmentState } from './CommitmentState.tsx';
import { commitmentTexts } from './texts.ts';

const fragment = graphql(`
  fragment CommitmentCard_commitment on Commitment {
    id
    text
    proof
    ...CommitmentState_commitment
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
  const commitment = unmask(fragment, props.commitment);
  const { text, proof, meeting, dueChanges } = commitment;
  return (
    <Card>
      <Prose text={text} />
      <CommitmentState commitment={commitment} />
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
