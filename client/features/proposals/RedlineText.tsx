import type { RedlineOp } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Redline } from '../../ui/Redline.tsx';
import { proposalPageTexts } from './proposal-page-texts.ts';

const ops = { EQUAL: 'equal', INSERT: 'insert', DELETE: 'delete' } as const;

/** The pieces of the API as a redline, with the words that a screen reader hears before what is new or gone. */
export function RedlineText({
  segments,
  lang,
}: {
  segments: readonly { op: RedlineOp; text: string; move?: number | null }[];
  lang: string;
}) {
  const texts = useTexts(proposalPageTexts);
  return (
    <Redline
      segments={segments.map(({ op, text, move }) => ({ op: ops[op], text, move }))}
      insertedText={texts.inserted}
      deletedText={texts.deleted}
      movedHereText={texts.movedHere}
      movedAwayText={texts.movedAway}
      lang={lang}
    />
  );
}
