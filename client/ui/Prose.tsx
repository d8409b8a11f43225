import { Fragment } from 'react';
import { proseBlocks } from './prose-blocks.ts';
import type { ProseBlock } from './prose-blocks.ts';
import './Prose.css';

interface Props {
  text: string;
  lang?: string;
  /** What to mark where it stands, in one group: /(\[left out\])/. */
  marked?: RegExp | undefined;
}

/** Plain text that somebody typed, with its paragraphs and lists. No markup in it is ever obeyed. */
export function Prose({ text, lang, marked }: Props) {
  return (
    <div className="ui-prose measure" lang={lang}>
      {proseBlocks(text).map((block, index) => (
        <Block key={index} block={block} marked={marked} />
      ))}
    </div>
  );
}

function Block({ block, marked }: { block: ProseBlock; marked: RegExp | undefined }) {
  if (block.kind === 'paragraph')
    return (
      <p>
        {block.lines.map((line, index) => (
          <Fragment key={index}>
            {index > 0 && <br />}
            <Line text={line} marked={marked} />
          </Fragment>
        ))}
      </p>
    );
  const items = block.items.map((item, index) => (
    <li key={index}>
      <Line text={item} marked={marked} />
    </li>
  ));
  return block.kind === 'bullets' ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
}

function Line({ text, marked }: { text: string; marked: RegExp | undefined }) {
  if (!marked) return text;
  return text.split(marked).map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part));
}
