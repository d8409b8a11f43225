import { useState } from 'react';
import { useTexts } from '../../i18n/language.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { answeringTexts } from './answering-texts.ts';
import { generalTopic, type Shown, type Topic } from './entries.ts';
import type { Place } from './usePlace.ts';

interface Props {
  place: Place;
  topics: readonly Topic[];
}

const shows: readonly Shown[] = ['todo', 'DRAFT', 'READY', 'PUBLISHED', 'all'];

/** Narrows what is to be answered; each choice works at once, and stands in the address. */
export function AnsweringFilters({ place, topics }: Props) {
  const texts = useTexts(answeringTexts);
  const [words, setWords] = useState(place.words);
  return (
    <div className="row">
      <Select<Shown>
        id="toon"
        label={texts.show}
        value={place.show}
        onChange={(show) => place.go({ show })}
        options={shows.map((value) => ({ value, label: texts.shows[value] }))}
      />
      <Select
        id="waarover"
        label={texts.topic}
        value={place.topic}
        placeholder={texts.allTopics}
        onChange={(topic) => place.go({ topic })}
        options={topics.map(({ id, article }) => ({
          value: id,
          label: article ?? (id === generalTopic ? texts.general : texts.lost),
        }))}
      />
      <TextInput
        id="zoek"
        type="search"
        label={texts.search}
        value={words}
        onChange={(next) => {
          setWords(next);
          place.go({ words: next });
        }}
      />
    </div>
  );
}
