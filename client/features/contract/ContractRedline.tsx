import type { RedlineOp } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Redline } from '../../ui/Redline.tsx';
import { contractTexts } from './contract-texts.ts';

const ops = { EQUAL: 'equal', INSERT: 'insert', DELETE: 'delete' } as const;

interface Props {
  segments: readonly { op: RedlineOp; text: string }[];
  lang: string;
}

/** What changes in an article of the contract. */
export function ContractRedline({ segments, lang }: Props) {
  const texts = useTexts(contractTexts);
  return (
    <Redline
      segments={segments.map(({ op, text }) => ({ op: ops[op], text }))}
      insertedText={texts.inserted}
      deletedText={texts.deleted}
      lang={lang}
    />
  );
}
