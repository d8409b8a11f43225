import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { ActionCard } from '../../ui/ActionCard.tsx';
import { CardGrid } from '../../ui/CardGrid.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { questionTexts } from './texts.ts';

const fragment = graphql(`
  fragment AskedOfMe_asked on AskedProvider {
    id
    answer
    mayAnswer
    question {
      id
      subject
      answerUntil
      seat {
        id
        name
      }
    }
  }
`);

interface Props {
  asked: readonly FragmentType<typeof fragment>[];
  slug: string;
}

/** For the start of a provider: the questions that wait for an answer, and the way to all. */
export function AskedOfMe({ asked, slug }: Props) {
  const texts = useTexts(questionTexts);
  const format = useFormat();
  if (asked.length === 0) return null;
  const open = unmask(fragment, asked).filter(({ answer, mayAnswer }) => mayAnswer && answer === null);
  const page = `/${slug}/vragen`;
  return (
    <Section title={texts.toMe}>
      <CardGrid>
        {open.map(({ id, question: { subject, seat, answerUntil } }) => (
          <ActionCard key={id} to={page} title={subject ?? texts.by(seat.name)}>
            <p>{texts.by(seat.name)}</p>
            <p>
              <strong>{texts.until(format.date(answerUntil))}</strong>
            </p>
          </ActionCard>
        ))}
      </CardGrid>
      <p>
        <TextLink to={page}>{texts.all}</TextLink>
      </p>
    </Section>
  );
}
