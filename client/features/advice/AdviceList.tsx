import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { adviceTexts } from './texts.ts';

const fragment = graphql(`
  fragment AdviceList_proposal on Proposal {
    id
    advice {
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
      earlier {
        id
        verdict
        text
        givenOn
      }
    }
  }
`);

const tones = { POSITIVE: 'ok', CONDITIONAL: 'warning', NEGATIVE: 'error' } as const;

/** What each council was asked and advised, as far as the reader may know. */
export function AdviceList({ proposal }: { proposal: FragmentType<typeof fragment> }) {
  const texts = useTexts(adviceTexts);
  const format = useFormat();
  const { advice: requests } = unmask(fragment, proposal);
  if (requests.length === 0) return <Paragraph>{texts.none}</Paragraph>;
  return requests.map(({ id, seat, advice, dueOn, overdue, question, earlier }) => (
    <Card key={id}>
      <div className="row">
        <Heading level={3}>{seat.name}</Heading>
        {advice && <StatusBadge tone={tones[advice.verdict]}>{texts.verdicts[advice.verdict]}</StatusBadge>}
      </div>
      {question && <Prose text={question} />}
      {!advice && <p>{overdue ? texts.overdue(format.date(dueOn)) : texts.asked(format.date(dueOn))}</p>}
      {advice && (
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
      )}
      {earlier.map((one) => (
        <Disclosure key={one.id} summary={`${texts.earlier}: ${format.date(one.givenOn)}`}>
          <p>{texts.verdicts[one.verdict]}</p>
          <Prose text={one.text} />
        </Disclosure>
      ))}
    </Card>
  ));
}
