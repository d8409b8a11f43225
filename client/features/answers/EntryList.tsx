import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { answeringTexts } from './answering-texts.ts';
import { generalTopic, type Entry, type Shown, type Topic } from './entries.ts';
import { EntryCard } from './EntryCard.tsx';

interface Props {
  topics: readonly Topic[];
  show: Shown;
  /** Whether nothing was left out by article or by words. */
  whole: boolean;
  slug: string;
  lang: string;
  canAnswer: boolean;
  busy: boolean;
  onSame: ((entry: Entry) => void) | undefined;
  onAnswer: (entries: readonly Entry[]) => void;
  onOpen: (entry: Entry) => void;
}

/** What is to be answered, by article, in the order of the proposal. */
export function EntryList({ topics, show, whole, lang, ...rest }: Props) {
  const texts = useTexts(answeringTexts);
  if (topics.length === 0) {
    const done = show === 'todo' && whole;
    return (
      <EmptyState title={done ? texts.allDone : texts.nothing}>
        <p>{done ? texts.allDoneHelp : texts.nothingHelp}</p>
      </EmptyState>
    );
  }
  return topics.map((topic) => <TopicEntries key={topic.id} topic={topic} lang={lang} {...rest} />);
}

type TopicProps = Omit<Props, 'topics' | 'show' | 'whole'> & { topic: Topic };

function TopicEntries({ topic: { id, article, entries }, lang, onAnswer, ...rest }: TopicProps) {
  const texts = useTexts(answeringTexts);
  const title = article ?? (id === generalTopic ? texts.general : texts.lost);
  const open = entries.filter(({ standing }) => standing === 'OPEN');
  const parts = open.reduce((sum, entry) => sum + entry.parts.length, 0);
  return (
    <div className="flow flow-sm">
      <Heading level={3}>
        <span lang={article ? lang : undefined}>{title}</span>
      </Heading>
      {rest.canAnswer && open.length > 1 && (
        <Button
          variant="subtle"
          busy={rest.busy}
          aria-label={`${texts.answerAll(parts)}: ${title}`}
          onClick={() => onAnswer(open)}
        >
          {texts.answerAll(parts)}
        </Button>
      )}
      {entries.map((entry) => (
        <EntryCard
          key={entry.id}
          entry={entry}
          about={title}
          lang={lang}
          onAnswer={(one) => onAnswer([one])}
          {...rest}
        />
      ))}
    </div>
  );
}
