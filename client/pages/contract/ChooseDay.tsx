import { useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { useTexts } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Select } from '../../ui/Select.tsx';
import { contractPageTexts } from './texts.ts';

interface Props {
  slug: string;
  /** The day that is shown now. */
  on: string;
  municipalities: readonly { cbsCode: string; name: string }[];
}

/** Which day, for which municipality, beside which other day: all of it stands in the address. */
export function ChooseDay({ slug, on, municipalities }: Props) {
  const texts = useTexts(contractPageTexts);
  const [search] = useSearchParams();
  const [, go] = useLocation();
  const [day, setDay] = useState(search.get('op') ?? on);
  const [code, setCode] = useState(search.get('gemeente') ?? '');
  const [against, setAgainst] = useState(search.get('vergelijk') ?? '');
  const show = () => {
    const asked = Object.entries({ op: day, gemeente: code, vergelijk: against }).filter(
      ([, value]) => value,
    );
    go(`/${slug}/contract?${new URLSearchParams(asked).toString()}`);
  };
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <DateField id="op" label={texts.day} value={day} onChange={setDay} />
      <Select
        id="gemeente"
        label={texts.municipality}
        value={code}
        onChange={setCode}
        placeholder={texts.all}
        options={municipalities.map(({ cbsCode, name }) => ({ value: cbsCode, label: name }))}
      />
      <DateField
        id="vergelijk"
        label={texts.compareWith}
        hint={texts.compareHint}
        value={against}
        onChange={setAgainst}
        optional
      />
      <div>
        <Button type="submit" variant="primary">
          {texts.show}
        </Button>
      </div>
    </form>
  );
}
