import { useEffect, useRef, useState, type ComponentProps } from 'react';
import type { ReactionCommentInput, TextAnchorInput } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Select } from '../../ui/Select.tsx';
import { CommentFields, type NumberedComment } from './CommentFields.tsx';
import { passageOf, sentencesOf } from './passage.ts';
import { writeTexts } from './write-texts.ts';
import './writing.css';

interface Clause {
  id: string;
  article: string;
  newText: string;
}

interface Props {
  clause: Clause;
  lang: string;
  comments: readonly NumberedComment[];
  onAdd: (anchor: TextAnchorInput | null) => void;
  onChange: (at: number, patch: Partial<ReactionCommentInput>) => void;
  onRemove: (at: number) => void;
  errorOf: (path: string) => string | undefined;
  placed: ComponentProps<typeof CommentFields>['placed'];
}

/** The proposed text of one article. A passage is chosen by selecting it, or from a list of its sentences. */
export function ArticleToComment({ clause, lang, comments, onAdd, ...fields }: Props) {
  const texts = useTexts(writeTexts);
  const [area, selected] = useSelectedPassage(clause.newText);
  return (
    <Card>
      <Heading level={3}>
        <span lang={lang}>{clause.article}</span>
      </Heading>
      {clause.newText ? (
        <div ref={area} lang={lang} className="writing__text measure">
          {clause.newText}
        </div>
      ) : (
        <Paragraph soft>{texts.gone}</Paragraph>
      )}
      {selected && (
        <div className="flow flow-sm" aria-live="polite">
          <blockquote className="writing__quote" lang={lang}>
            {selected.exact}
          </blockquote>
          <Button variant="primary" onClick={() => onAdd(selected)}>
            {texts.commentPassage}
          </Button>
        </div>
      )}
      <Button onClick={() => onAdd(null)}>
        {texts.commentArticle}
        <span className="visually-hidden">: {clause.article}</span>
      </Button>
      {clause.newText && <SentencePicker clause={clause} lang={lang} onAdd={onAdd} />}
      {comments.map((comment) => (
        <CommentFields key={comment.at} comment={comment} article={clause.article} {...fields} />
      ))}
    </Card>
  );
}

/** The last words selected in the text; they stay chosen while a button is pressed. */
function useSelectedPassage(text: string) {
  const area = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<TextAnchorInput | null>(null);
  useEffect(() => {
    const look = () => {
      const range = document.getSelection()?.rangeCount ? document.getSelection()?.getRangeAt(0) : undefined;
      const within = area.current;
      if (!range || range.collapsed || !within?.contains(range.commonAncestorContainer)) return;
      const before = document.createRange();
      before.selectNodeContents(within);
      before.setEnd(range.startContainer, range.startOffset);
      const start = before.toString().length;
      setSelected(passageOf(text, start, start + range.toString().length));
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [text]);
  return [area, selected] as const;
}

function SentencePicker({ clause, lang, onAdd }: Pick<Props, 'clause' | 'lang' | 'onAdd'>) {
  const texts = useTexts(writeTexts);
  const [chosen, setChosen] = useState('');
  const sentences = sentencesOf(clause.newText);
  const sentence = sentences.find(({ start }) => String(start) === chosen);
  return (
    <Disclosure summary={texts.chooseSentence}>
      <Select
        id={`zin-${clause.id}`}
        label={texts.sentence}
        value={chosen}
        onChange={setChosen}
        placeholder={texts.chooseSentence}
        options={sentences.map(({ exact, start }) => ({ value: String(start), label: exact }))}
      />
      {sentence && (
        <>
          <blockquote className="writing__quote" lang={lang}>
            {sentence.exact}
          </blockquote>
          <Button onClick={() => onAdd(sentence)}>{texts.commentSentence}</Button>
        </>
      )}
    </Disclosure>
  );
}
