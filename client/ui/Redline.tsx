import './Redline.css';

export interface RedlineSegment {
  op: 'equal' | 'insert' | 'delete';
  text: string;
  /** Number of its move: it goes out here and comes in elsewhere, or the other way round. */
  move?: number | null | undefined;
}

interface Props {
  segments: readonly RedlineSegment[];
  /** What a screen reader hears before new and before dropped words. */
  insertedText: string;
  deletedText: string;
  /** Shown before a paragraph that came from, and one that went to another place. */
  movedHereText?: ((move: number) => string) | undefined;
  movedAwayText?: ((move: number) => string) | undefined;
  lang?: string;
}

/** Old and new wording in one text: new words are underlined, dropped ones struck through. */
export function Redline({ segments, insertedText, deletedText, movedHereText, movedAwayText, lang }: Props) {
  return (
    <div className="ui-redline measure" lang={lang}>
      {segments.map(({ op, text, move }, index) => {
        const key = `${index} ${op}`;
        if (op === 'equal') return <span key={key}>{text}</span>;
        const Tag = op === 'insert' ? 'ins' : 'del';
        const moved = op === 'insert' ? movedHereText : movedAwayText;
        return (
          <Tag key={key} className={move ? 'ui-redline__moved' : undefined}>
            {move && moved && <span className="ui-redline__move">{moved(move)} </span>}
            <span className="visually-hidden"> {op === 'insert' ? insertedText : deletedText} </span>
            {text}
          </Tag>
        );
      })}
    </div>
  );
}
