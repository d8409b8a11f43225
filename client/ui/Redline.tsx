import './Redline.css';

export interface RedlineSegment {
  op: 'equal' | 'insert' | 'delete';
  text: string;
}

interface Props {
  segments: readonly RedlineSegment[];
  /** What a screen reader hears before new and before dropped words. */
  insertedText: string;
  deletedText: string;
  lang?: string;
}

/** Old and new wording in one text: new words are underlined, dropped ones struck through. */
export function Redline({ segments, insertedText, deletedText, lang }: Props) {
  return (
    <div className="ui-redline measure" lang={lang}>
      {segments.map(({ op, text }, index) => {
        const key = `${index} ${op}`;
        if (op === 'equal') return <span key={key}>{text}</span>;
        const Tag = op === 'insert' ? 'ins' : 'del';
        return (
          <Tag key={key}>
            <span className="visually-hidden"> {op === 'insert' ? insertedText : deletedText} </span>
            {text}
          </Tag>
        );
      })}
    </div>
  );
}
