import { useId, useState } from 'react';
import { Button } from './Button.tsx';
import { Select, type Option } from './Select.tsx';
import { TextInput } from './TextInput.tsx';
import './SearchBar.css';

interface Props<T extends string> {
  label: string;
  submit: string;
  onSearch: (words: string) => void;
  /** What the list is searched by already; nothing when left out. */
  words?: string;
  /** One filter beside the words; it works as soon as it is chosen. */
  choice?: {
    label: string;
    all: string;
    options: readonly Option<T>[];
    value: T | '';
    onChange: (value: T | '') => void;
  };
}

/** Words to search a list by. It searches when one asks for it, so that the list does not jump under one's hands. */
export function SearchBar<T extends string>({
  label,
  submit,
  onSearch,
  words: given = '',
  choice,
}: Props<T>) {
  const id = useId();
  const [words, setWords] = useState(given);
  return (
    <search>
      <form
        className="ui-search-bar"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(words.trim());
        }}
      >
        <TextInput id={`${id}-words`} label={label} type="search" value={words} onChange={setWords} />
        {choice && (
          <Select
            id={`${id}-choice`}
            label={choice.label}
            placeholder={choice.all}
            value={choice.value}
            onChange={choice.onChange}
            options={choice.options}
          />
        )}
        <Button type="submit">{submit}</Button>
      </form>
    </search>
  );
}
