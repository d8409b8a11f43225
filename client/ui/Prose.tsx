import { Fragment } from 'react';
import { proseBlocks } from './prose-blocks.ts';
import type { ProseBlock } from './prose-blocks.ts';
import './Prose.css';

/** Plain text that somebody typed, with its paragraphs and lists. No markup in it is ever obeyed. */
export function Prose({ text, lang }: { text: string; lang?: string }) {
  return (
    <div className="ui-prose measure" lang={lang}>
      {proseBlocks(text).map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { block: ProseBlock }) {
  if (block.kind === 'paragraph')
    return (
      <p>
        {block.lines.map((line, index) => (
          <Fragment key={index}>
            {index > 0 && <br />}
            {line}
          </Fragment>
        ))}
      </p>
    );
  const items = block.items.map((item, index) => <li key={index}>{item}</li>);
  return block.kind === 'bullets' ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
}
