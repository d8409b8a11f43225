import { useState } from 'react';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { proposalsTexts } from './texts.ts';

export function SearchForm({ onSearch }: { onSearch: (words: string) => void }) {
  const texts = useTexts(proposalsTexts);
  const [words, setWords] = useState('');
  return (
    <search>
      <form
        className="flow flow-sm measure"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(words.trim());
        }}
      >
        <TextInput id="zoek" type="search" label={texts.search} value={words} onChange={setWords} />
        <Button type="submit">{texts.show}</Button>
      </form>
    </search>
  );
}
