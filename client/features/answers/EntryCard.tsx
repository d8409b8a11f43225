import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { answeringTexts } from './answering-texts.ts';
import type { Entry, Part } from './entries.ts';

interface Props {
  entry: Entry;
  /** What it is about, in words, for who hears only the button. */
  about: string;
  slug: string;
  lang: string;
  canAnswer: boolean;
  busy: boolean;
  /** The answer beside the list takes it on too; left out when it cannot. */
  onSame: ((entry: Entry) => void) | undefined;
  onAnswer: (entry: Entry) => void;
  onOpen: (entry: Entry) => void;
}

const tones = { OPEN: 'warning', AMENDED: 'warning', DRAFT: 'accent', READY: 'ok', PUBLISHED: 'ok' } as const;

/** The button of an entry, where the reader goes on after closing an answer. */
export const entryButtonId = (entryId: string): string => `antwoord-${entryId}`;

/** One text to answer, with all who wrote it, how it stands, and the way to its answer. */
export function EntryCard({ entry, about, slug, lang, ...actions }: Props) {
  const texts = useTexts(answeringTexts);
  const { parts, standing, covered } = entry;
  const [first] = parts;
  const together = parts.length > 1;
  const names = together ? texts.alike(parts.length) : first.reaction.provider.name;
  const standingWords = standing === 'OPEN' ? texts.open : standing === 'AMENDED' ? texts.amended : null;
  return (
    <Card>
      <div className="row">
        <Heading level={4}>{names}</Heading>
        <StatusBadge tone={tones[standing]}>
          {standingWords ?? (covered ? texts.covered : texts.states[standing as keyof typeof texts.states])}
        </StatusBadge>
        {isConfidential(first) && <StatusBadge tone="warning">{texts.confidential}</StatusBadge>}
      </div>
      <Said part={first} lang={lang} />
      {together ? (
        <Disclosure summary={texts.senders}>
          <ul className="flow flow-sm">
            {parts.map((part) => (
              <li key={part.key}>
                <strong>{part.reaction.provider.name}</strong> <Receipt part={part} slug={slug} />
                <Said part={part} lang={lang} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : (
        <Paragraph small soft>
          <Receipt part={first} slug={slug} />
        </Paragraph>
      )}
      <Actions entry={entry} who={names} about={about} {...actions} />
    </Card>
  );
}

function isConfidential({ reaction, comment }: Part): boolean {
  const { current } = reaction;
  if (current?.confidential) return true;
  return (comment ? comment.confidential : current?.textConfidential) === true;
}

function Receipt({ part: { reaction }, slug }: { part: Part; slug: string }) {
  return <TextLink to={`/${slug}/reacties/${reaction.receiptNumber}`}>{reaction.receiptNumber}</TextLink>;
}

const long = 700;

/** The words themselves; of a long letter the beginning, with the rest to open. */
function Said({ part: { reaction, comment }, lang }: { part: Part; lang: string }) {
  const texts = useTexts(answeringTexts);
  const { current } = reaction;
  const text = comment?.text ?? current?.text ?? '';
  const files = comment ? 0 : (current?.documents.length ?? 0);
  const articles = comment ? [] : [...new Set(current?.comments.map((each) => each.clauseChange.article))];
  const notes = [
    files > 0 && texts.files(files),
    articles.length > 0 && texts.withComments(articles.join(', ')),
  ].filter(Boolean);
  return (
    <div className="flow flow-sm">
      {comment?.anchor && (
        <blockquote className="answering__quote" lang={lang}>
          {comment.anchor.exact}
        </blockquote>
      )}
      {text.length <= long && text && <Prose text={text} />}
      {text.length > long && (
        <>
          <Prose text={`${text.slice(0, text.lastIndexOf(' ', long - 200))} …`} />
          <Disclosure summary={texts.wholeText}>
            <Prose text={text} />
          </Disclosure>
        </>
      )}
      {!text && <Paragraph soft>{texts.noText}</Paragraph>}
      {notes.length > 0 && (
        <Paragraph small soft>
          {notes.join('. ')}
        </Paragraph>
      )}
    </div>
  );
}

type ActionProps = Omit<Props, 'slug' | 'lang'> & { who: string };

function Actions({ entry, who, about, canAnswer, busy, onSame, onAnswer, onOpen }: ActionProps) {
  const texts = useTexts(answeringTexts);
  const id = entryButtonId(entry.id);
  if (entry.answerId) {
    const writing = entry.standing === 'DRAFT';
    return (
      <div>
        <Button
          id={id}
          aria-label={(writing ? texts.writeOnIt : texts.seeIt)(who, about)}
          onClick={() => onOpen(entry)}
        >
          {writing ? texts.writeOn : texts.see}
        </Button>
      </div>
    );
  }
  if (!canAnswer) return null;
  return (
    <div className="row">
      <Button id={id} busy={busy} aria-label={texts.answerIt(who, about)} onClick={() => onAnswer(entry)}>
        {texts.answer}
      </Button>
      {onSame && (
        <Button
          variant="subtle"
          busy={busy}
          aria-label={texts.sameIt(who, about)}
          onClick={() => onSame(entry)}
        >
          {texts.same}
        </Button>
      )}
    </div>
  );
}
