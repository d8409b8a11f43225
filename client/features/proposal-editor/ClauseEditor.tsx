import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Paragraph } from '../../ui/Paragraph.tsx';
import { Redline } from '../../ui/Redline.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useDebounced } from '../../ui/useDebounced.ts';
import { ContractPicker, type ContractChoice } from './ContractPicker.tsx';
import type { ClauseValues } from './draft-values.ts';
import { editorTexts } from './editor-texts.ts';

const redlineQuery = graphql(`
  query LiveRedline($oldText: String!, $newText: String!) {
    redlineOf(oldText: $oldText, newText: $newText) {
      op
      text
    }
  }
`);

const ops = { EQUAL: 'equal', INSERT: 'insert', DELETE: 'delete' } as const;
const limit = 15_000;

interface Props {
  clause: ClauseValues;
  contract: readonly ContractChoice[];
  index: number;
  lang: string;
  errorOf: (path: string) => string | undefined;
  onChange: (clause: ClauseValues) => void;
  onRemove: () => void;
}

/** One article: its text now, its text as proposed, and what readers will see of it. */
export function ClauseEditor({ clause, contract, index, lang, errorOf, onChange, onRemove }: Props) {
  const texts = useTexts(editorTexts);
  const at = `clauseChanges.${index}`;
  const field = (name: 'article' | 'oldText' | 'newText' | 'reason') => ({
    id: `clauseChanges-${index}-${name}`,
    value: clause[name],
    lang,
    error: errorOf(`${at}.${name}`),
    onChange: (value: string) => onChange({ ...clause, [name]: value }),
  });
  return (
    <div className="flow">
      <ContractPicker clause={clause} contract={contract} index={index} lang={lang} onChange={onChange} />
      <TextInput {...field('article')} label={texts.article} hint={texts.articleHint} />
      <TextArea {...field('oldText')} label={texts.oldText} hint={texts.oldTextHint} limit={limit} optional />
      <TextArea {...field('newText')} label={texts.newText} hint={texts.newTextHint} limit={limit} optional />
      <LiveRedline oldText={clause.oldText} newText={clause.newText} lang={lang} />
      <TextArea {...field('reason')} label={texts.clauseReason} rows={2} optional />
      <Button variant="subtle" onClick={onRemove}>
        {texts.removeClause(clause.article || String(index + 1))}
      </Button>
    </div>
  );
}

function LiveRedline({ oldText, newText, lang }: { oldText: string; newText: string; lang: string }) {
  const texts = useTexts(editorTexts);
  const settled = useDebounced(`${oldText}\u0000${newText}`, 500);
  const [before = '', after = ''] = settled.split('\u0000');
  const skip = (!before && !after) || Math.max(before.length, after.length) > limit;
  const { data, previousData } = useQuery(redlineQuery, {
    variables: { oldText: before, newText: after },
    skip,
  });
  const segments = (data ?? previousData)?.redlineOf;
  if (skip || !segments) return null;
  return (
    <div className="flow flow-sm">
      <Heading level={3} size={4}>
        {texts.redline}
      </Heading>
      <Redline
        segments={segments.map(({ op, text }) => ({ op: ops[op], text }))}
        insertedText={texts.inserted}
        deletedText={texts.deleted}
        lang={lang}
      />
      <Paragraph small soft>
        {texts.redlineHint}
      </Paragraph>
    </div>
  );
}
