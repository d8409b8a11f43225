import type { ReactNode } from 'react';
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
  papers,
  children,
  ...props
}: {
  slug: string;
  commitment: FragmentType<typeof fragment>;
  /** The documents that prove it. */
  papers?: ReactNode;
  /** What the reader may do with it. */
  children?: ReactNode;
}) {
  const texts = useTexts(commitmentTexts);
  const format = useFormat();
  const commitment = unmask(fragment, props.commitment);
  const { text, proof, meeting, dueChanges } = commitment;
  return (
    <Card>
      <Prose text={text} />
      <CommitmentState commitment={commitment} />
      {(proof || papers) && (
        <>
          <Paragraph soft>{texts.proof}</Paragraph>
          {proof && <Prose text={proof} />}
          {linksIn(proof ?? '').map((link) => (
            <p key={link}>
              {texts.link} <TextLink to={link}>{link}</TextLink>
            </p>
          ))}
          {papers}
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
      {children}
    </Card>
  );
}

/** The addresses in what somebody typed as proof, without the full stop that ends the sentence. */
const linksIn = (text: string): string[] => [
  ...new Set(text.match(/https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]/g) ?? []),
];
