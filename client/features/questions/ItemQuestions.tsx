import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Section } from '../../ui/Section.tsx';
import { AskConstituency } from './AskConstituency.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { questionTexts } from './texts.ts';

const fragment = graphql(`
  fragment ItemQuestions_item on AgendaItem {
    id
    mayAskConstituency
    constituencyQuestions {
      id
      ...QuestionCard_question
    }
  }
`);

interface Props {
  item: FragmentType<typeof fragment>;
  personId: string;
  onAsked: () => void;
}

/** What was asked about an agenda item, with the answers; and the form, for who may ask. */
export function ItemQuestions({ item, personId, onAsked }: Props) {
  const texts = useTexts(questionTexts);
  const { id, mayAskConstituency, constituencyQuestions } = unmask(fragment, item);
  if (!mayAskConstituency && constituencyQuestions.length === 0) return null;
  return (
    <Section title={texts.inDossier}>
      <Paragraph small soft>
        {texts.help}
      </Paragraph>
      {constituencyQuestions.map((question) => (
        <QuestionCard key={question.id} question={question} />
      ))}
      {mayAskConstituency && <AskConstituency agendaItemId={id} personId={personId} onAsked={onAsked} />}
    </Section>
  );
}
