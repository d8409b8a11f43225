import type { ReactNode } from 'react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { AdviceText_AdviceFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { adviceTexts } from './texts.ts';

const textFragment = graphql(`
  fragment AdviceText_advice on Advice {
    id
    verdict
    text
    givenOn
    documents {
      id
      title
      current {
        id
        url
      }
    }
  }
`);

const AdviceCard_request = graphql(`
  fragment AdviceCard_request on AdviceRequest {
    id
    dueOn
    overdue
    question
    seat {
      id
      name
    }
    advice {
      id
      ...AdviceText_advice
    }
  }
`);

/** Apart: a dossier does without, and its query is large enough. */
const earlierFragment = graphql(`
  fragment EarlierAdvice_request on AdviceRequest {
    id
    earlier {
      id
      ...AdviceText_advice
    }
  }
`);

const tones = { POSITIVE: 'ok', CONDITIONAL: 'warning', NEGATIVE: 'error' } as const;

interface Props {
  request: FragmentType<typeof AdviceCard_request>;
  /** What belongs to it on this page. */
  children?: ReactNode;
}

/** What a council was asked and advised, as far as the reader may know. */
export function AdviceCard({ request, children }: Props) {
  const texts = useTexts(adviceTexts);
  const format = useFormat();
  const { seat, dueOn, overdue, question, ...given } = unmask(AdviceCard_request, request);
  const advice = unmask(textFragment, given.advice);
  return (
    <Card>
      <div className="row">
        <Heading level={3}>{seat.name}</Heading>
        {advice && <StatusBadge tone={tones[advice.verdict]}>{texts.verdicts[advice.verdict]}</StatusBadge>}
        {overdue && <StatusBadge tone="warning">{texts.late}</StatusBadge>}
      </div>
      {question && (
        <div className="flow flow-sm">
          <Paragraph small soft>
            {texts.asksFor}
          </Paragraph>
          <Prose text={question} />
        </div>
      )}
      {!advice && <p>{overdue ? texts.overdue(format.date(dueOn)) : texts.asked(format.date(dueOn))}</p>}
      {advice && <AdviceText advice={advice} />}
      {children}
    </Card>
  );
}

/** What the advice took the place of; for the table. */
export function EarlierAdvice({ request }: { request: FragmentType<typeof earlierFragment> }) {
  const texts = useTexts(adviceTexts);
  const format = useFormat();
  const { earlier } = unmask(earlierFragment, request);
  return unmask(textFragment, earlier).map((one) => (
    <Disclosure key={one.id} summary={`${texts.earlier}: ${format.date(one.givenOn)}`}>
      <p>{texts.verdicts[one.verdict]}</p>
      <AdviceText advice={one} />
    </Disclosure>
  ));
}

function AdviceText({ advice }: { advice: AdviceText_AdviceFragment }) {
  const texts = useTexts(adviceTexts);
  const format = useFormat();
  return (
    <>
      <Paragraph small soft>
        {texts.given(format.date(advice.givenOn))}
      </Paragraph>
      <Prose text={advice.text} />
      {advice.documents.map((file) => (
        <p key={file.id}>
          <a href={file.current.url}>
            {texts.file}: {file.title}
          </a>
        </p>
      ))}
    </>
  );
}
