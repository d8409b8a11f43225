export type ProseBlock =
  | { kind: 'paragraph'; lines: string[] }
  | { kind: 'bullets'; items: string[] }
  /** Begins at the number that was typed: a list can go on after a paragraph. */
  | { kind: 'numbers'; items: string[]; start: number };

const bullet = /^\s*[-*•]\s+/;
const number = /^\s*\d{1,3}[.)]\s+/;

/** Reads plain text as people type it: blank lines part paragraphs; lines that start with - or 1. are lists. */
export function proseBlocks(text: string): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let open: ProseBlock | undefined;
  for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
    open = line.trim() === '' ? undefined : addLine(line, open, blocks);
  }
  return blocks;
}

function addLine(line: string, open: ProseBlock | undefined, blocks: ProseBlock[]): ProseBlock {
  const list = bullet.test(line) ? 'bullets' : number.test(line) ? 'numbers' : undefined;
  if (list) {
    const item = line.replace(list === 'bullets' ? bullet : number, '');
    if (open?.kind === list) {
      open.items.push(item);
      return open;
    }
    const start = Number.parseInt(line.trim(), 10);
    return begin(
      list === 'bullets' ? { kind: list, items: [item] } : { kind: list, items: [item], start },
      blocks,
    );
  }
  if (open?.kind === 'paragraph') {
    open.lines.push(line);
    return open;
  }
  return begin({ kind: 'paragraph', lines: [line] }, blocks);
}

function begin(block: ProseBlock, blocks: ProseBlock[]): ProseBlock {
  blocks.push(block);
  return block;
}
