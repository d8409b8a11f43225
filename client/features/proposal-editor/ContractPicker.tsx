import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { Select } from '../../ui/Select.tsx';
import type { ClauseValues } from './draft-values.ts';
import { editorTexts } from './editor-texts.ts';

/** An article as it is in force: more than one text where municipalities differ. */
export interface ContractChoice {
  id: string;
  name: string;
  heading: string;
  texts: readonly { municipalities: string; text: string }[];
}

interface Props {
  clause: ClauseValues;
  contract: readonly ContractChoice[];
  index: number;
  lang: string;
  onChange: (clause: ClauseValues) => void;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const titleOf = ({ name, heading }: ContractChoice) => `${name} ${heading}`.trim();
const isNamed = ({ article }: ClauseValues, { name }: ContractChoice) =>
  `${plain(article).toLowerCase()} `.startsWith(`${name.toLowerCase()} `);

/** Takes the old text from the contract in force, and says so when it is not what stands there. */
export function ContractPicker({ clause, contract, index, lang, onChange }: Props) {
  const texts = useTexts(editorTexts);
  if (contract.length === 0) return null;
  const current = contract.find((one) => isNamed(clause, one));
  const take = (id: string) => {
    const found = contract.find((one) => one.id === id);
    if (found) onChange({ ...clause, article: titleOf(found), oldText: found.texts[0]?.text ?? '' });
  };
  const other = (current?.texts ?? []).filter(({ text }) => plain(text) !== plain(clause.oldText));
  return (
    <>
      <Select
        id={`clauseChanges-${index}-contract`}
        label={texts.fromContract}
        hint={texts.fromContractHint}
        placeholder={texts.choose}
        value={current?.id ?? ''}
        onChange={take}
        options={contract.map((one) => ({ value: one.id, label: titleOf(one) }))}
        optional
      />
      {other.map(({ municipalities, text }) => (
        <Alert key={municipalities} tone="warning" title={texts.notInForce(municipalities)}>
          <Prose text={text} lang={lang} />
          <Button onClick={() => onChange({ ...clause, oldText: text })}>{texts.takeInForce}</Button>
        </Alert>
      ))}
    </>
  );
}
