import type { ReactNode } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { QuestionCard_QuestionFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { questionTexts } from './texts.ts';

export const QuestionCard_question = graphql(`
  fragment QuestionCard_question on ConstituencyQuestion {
    id
    text
    askedAt
    answerUntil
    askedCount
    answeredCount
    seat {
      id
      name
    }
    asked {
      id
      answer
      answeredAt
      provider {
        id
        name
      }
    }
  }
`);

/** How many answers are shown before the reader asks for the rest. */
const shown = 10;

interface Props {
  question: FragmentType<typeof QuestionCard_question>;
  /** What stands above it instead of whose question it is. */
  title?: ReactNode;
  level?: 2 | 3;
}

/** A question of a seat with what the providers answered, and who was asked and did not. */
export function QuestionCard({ question, title, level = 3 }: Props) {
  const texts = useTexts(questionTexts);
  const format = useFormat();
  const { text, askedAt, answerUntil, askedCount, answeredCount, seat, asked } = unmask(
    QuestionCard_question,
    question,
  );
  const answers = asked.filter(({ answer }) => answer !== null);
  const silent = asked.filter(({ answer }) => answer === null);
  const later = answers.slice(shown);
  const open = answerUntil >= format.today();
  return (
    <Card>
      <Heading level={level} size={3}>
        {title ?? texts.by(seat.name)}
      </Heading>
      <Paragraph small soft>
        {texts.askedOn(format.date(askedAt))}
      </Paragraph>
      <Prose text={text} />
      <p>
        <strong>{texts.count(answeredCount ?? 0, askedCount ?? 0)}</strong>{' '}
        {(open ? texts.until : texts.closed)(format.date(answerUntil))}
      </p>
      {answers.length > 0 && <Answers answers={answers.slice(0, shown)} />}
      {later.length > 0 && (
        <Disclosure summary={texts.moreAnswers(later.length)}>
          <Answers answers={later} />
        </Disclosure>
      )}
      {silent.length > 0 && (
        <Disclosure summary={texts.silent(silent.length)}>
          <ul>
            {silent
              .map(({ id, provider }) => ({ id, name: provider.name }))
              .toSorted((a, b) => a.name.localeCompare(b.name))
              .map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
          </ul>
        </Disclosure>
      )}
    </Card>
  );
}

function Answers({ answers }: { answers: QuestionCard_QuestionFragment['asked'] }) {
  const texts = useTexts(questionTexts);
  const format = useFormat();
  return (
    <ul className="flow" aria-label={texts.answers}>
      {answers.map(({ id, answer, answeredAt, provider }) => (
        <li key={id}>
          <p>
            <strong>{provider.name}</strong>
            {answeredAt && `, ${format.date(answeredAt)}`}
          </p>
          <Prose text={answer ?? ''} />
        </li>
      ))}
    </ul>
  );
}
