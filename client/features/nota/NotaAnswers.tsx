import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { NotaAnswers_AnswerFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { anchorOf } from './nota-anchors.ts';
import { notaTexts } from './nota-texts.ts';

const fragment = graphql(`
  fragment NotaAnswers_answer on NotaAnswer {
    outcome
    text
    changed
    closed
    reactions {
      provider
      standpoint
      passage
      text
    }
  }
`);

type Answer = NotaAnswers_AnswerFragment;
type Reaction = Answer['reactions'][number];

const tones = { ADOPTED: 'ok', PARTLY: 'accent', NOT: 'warning', NOTED: 'neutral' } as const;
/** More than this many would bury the answer under what it answers. */
const shownAtOnce = 3;

interface Props {
  answers: readonly FragmentType<typeof fragment>[];
  lang: string;
  /** The articles of the nota, in their order. */
  articles: readonly string[];
}

/** The answers in one place, each under the reactions that it answers. */
export function NotaAnswers({ answers, lang, articles }: Props) {
  const texts = useTexts(notaTexts);
  if (answers.length === 0) return <Paragraph>{texts.nothing}</Paragraph>;
  return answers.map((masked, at) => (
    <AnswerCard key={at} answer={unmask(fragment, masked)} lang={lang} articles={articles} />
  ));
}

function AnswerCard({ answer, lang, articles }: { answer: Answer } & Omit<Props, 'answers'>) {
  const texts = useTexts(notaTexts);
  const { outcome, text, changed, reactions, closed } = answer;
  return (
    <Card>
      <Heading level={3}>{texts.reactions(reactions.length + closed)}</Heading>
      {reactions.length <= shownAtOnce ? (
        <Reactions reactions={reactions} lang={lang} />
      ) : (
        <>
          <Paragraph>
            {texts.from} {[...new Set(reactions.map(({ provider }) => provider))].join(', ')}.
          </Paragraph>
          <Disclosure summary={texts.readAll(reactions.length)}>
            <Reactions reactions={reactions} lang={lang} />
          </Disclosure>
        </>
      )}
      {closed > 0 && <Paragraph soft>{texts.closed(closed)}</Paragraph>}
      <div className="nota__answer flow flow-sm">
        <Heading level={4}>{texts.answer}</Heading>
        <p>
          <StatusBadge tone={tones[outcome]}>{texts.outcomes[outcome]}</StatusBadge>
        </p>
        <Prose text={text} lang={lang} />
        {changed.length > 0 && (
          <p>
            {texts.changed} <ChangedArticles changed={changed} articles={articles} lang={lang} />
          </p>
        )}
      </div>
    </Card>
  );
}

function Reactions({ reactions, lang }: { reactions: readonly Reaction[]; lang: string }) {
  const texts = useTexts(notaTexts);
  return (
    <ul className="nota__reactions flow">
      {reactions.map(({ provider, standpoint, passage, text }, at) => (
        <li key={at} className="flow flow-sm">
          <p className="row">
            <strong>{provider}</strong>
            {standpoint && <span>{texts.standpoints[standpoint]}</span>}
          </p>
          {passage && (
            <p className="measure">
              {texts.passage} <q lang={lang}>{passage}</q>
            </p>
          )}
          {text.trim() && (
            <blockquote className="nota__quote">
              <Prose text={text} lang={lang} />
            </blockquote>
          )}
        </li>
      ))}
    </ul>
  );
}

/** One that the last version no longer has has no place on the page. */
function ChangedArticles({
  changed,
  articles,
  lang,
}: {
  changed: readonly string[];
  articles: readonly string[];
  lang: string;
}) {
  return (
    <span lang={lang}>
      {changed.map((article, at) => {
        const place = articles.indexOf(article);
        return (
          <span key={article}>
            {at > 0 && ', '}
            {place < 0 ? article : <a href={`#${anchorOf(place)}`}>{article}</a>}
          </span>
        );
      })}
      .
    </span>
  );
}
