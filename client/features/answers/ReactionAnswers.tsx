import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { ReactionAnswers_ReactionFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Section } from '../../ui/Section.tsx';
import { answerTexts } from './answer-texts.ts';
import { AnswerText } from './AnswerText.tsx';

const fragment = graphql(`
  fragment ReactionAnswers_reaction on Reaction {
    id
    answers {
      id
      current {
        id
      }
      versions {
        id
        number
        outcome
        text
        note
        publishedAt
        clauseChanges {
          id
          article
        }
      }
      targets {
        id
        reaction {
          id
        }
        comment {
          id
          clauseChange {
            id
            article
          }
        }
      }
    }
  }
`);

type Answer = ReactionAnswers_ReactionFragment['answers'][number];

interface Props {
  reaction: FragmentType<typeof fragment>;
  lang: string;
}

/** What the municipalities answered to a reaction, with earlier answers where one was corrected. Nothing before it is published. */
export function ReactionAnswers({ reaction: masked, lang }: Props) {
  const texts = useTexts(answerTexts);
  const { id, answers } = unmask(fragment, masked);
  const published = answers.filter(({ current }) => current);
  if (published.length === 0) return null;
  return (
    <Section title={texts.title}>
      {published.map((answer) => (
        <OneAnswer key={answer.id} answer={answer} reactionId={id} lang={lang} />
      ))}
    </Section>
  );
}

function OneAnswer({ answer, reactionId, lang }: { answer: Answer; reactionId: string; lang: string }) {
  const texts = useTexts(answerTexts);
  const format = useFormat();
  const now = answer.versions.at(-1);
  if (!now?.publishedAt) return null;
  const own = answer.targets.filter(({ reaction }) => reaction.id === reactionId);
  const articles = own.flatMap(({ comment }) => comment?.clauseChange.article ?? []);
  const whole = own.some(({ comment }) => !comment);
  const when = format.dateTime(now.publishedAt);
  return (
    <Card>
      <Paragraph small soft>
        {whole ? texts.aboutWhole : texts.about([...new Set(articles)].join(', '))}.{' '}
        {now.number > 1 ? texts.corrected(when) : texts.on(when)}
      </Paragraph>
      <AnswerText version={now} lang={lang} />
      {now.note && <Paragraph>{texts.note(now.note)}</Paragraph>}
      {answer.versions.slice(0, -1).map((version) => (
        <Disclosure
          key={version.id}
          summary={texts.earlier(version.publishedAt ? format.dateTime(version.publishedAt) : '')}
        >
          <AnswerText version={version} lang={lang} />
        </Disclosure>
      ))}
    </Card>
  );
}
