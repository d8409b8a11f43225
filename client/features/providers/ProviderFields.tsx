import type { SizeClass } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { providerTexts } from './texts.ts';

export interface OwnValues {
  sizeClass: SizeClass | '';
  agbCode: string;
  email: string;
  phone: string;
}
export interface ProviderValues extends OwnValues {
  name: string;
  kvkNumber: string;
  rsin: string;
}

interface Props<V> {
  values: V;
  change: (patch: Partial<V>) => void;
  errorOf: (path: string) => string | undefined;
  idOf: (path: string) => string;
}

const sizeClasses = ['SMALL', 'MEDIUM', 'LARGE'] as const;

/** What a provider says of itself. */
export function OwnFields({ values, change, errorOf, idOf }: Props<OwnValues>) {
  const texts = useTexts(providerTexts);
  const text = (id: 'agbCode' | 'email' | 'phone') => ({
    id: idOf(id),
    value: values[id],
    error: errorOf(id),
    onChange: (value: string) => change({ [id]: value }),
  });
  return (
    <>
      <Select
        id={idOf('sizeClass')}
        value={values.sizeClass}
        onChange={(sizeClass) => change({ sizeClass })}
        label={texts.sizeClass}
        placeholder={texts.unknownSize}
        options={sizeClasses.map((value) => ({ value, label: texts[value] }))}
        optional
      />
      <TextInput
        {...text('agbCode')}
        label={texts.agbCode}
        hint={texts.agbHint}
        inputMode="numeric"
        short
        optional
      />
      <TextInput {...text('email')} label={texts.email} type="email" autoComplete="off" optional />
      <TextInput
        {...text('phone')}
        label={texts.phone}
        hint={texts.phoneHint}
        type="tel"
        autoComplete="off"
        short
        optional
      />
    </>
  );
}

/** All that is recorded of a provider. */
export function ProviderFields(props: Props<ProviderValues>) {
  const texts = useTexts(providerTexts);
  const text = (id: 'name' | 'kvkNumber' | 'rsin') => ({
    id: props.idOf(id),
    value: props.values[id],
    error: props.errorOf(id),
    onChange: (value: string) => props.change({ [id]: value }),
  });
  return (
    <>
      <TextInput {...text('name')} label={texts.name} autoComplete="off" />
      <TextInput
        {...text('kvkNumber')}
        label={texts.kvkNumber}
        hint={texts.kvkHint}
        inputMode="numeric"
        short
      />
      <TextInput
        {...text('rsin')}
        label={texts.rsin}
        hint={texts.rsinHint}
        inputMode="numeric"
        short
        optional
      />
      <OwnFields {...props} />
    </>
  );
}
