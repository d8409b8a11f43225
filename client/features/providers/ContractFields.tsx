import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { providerTexts } from './texts.ts';

const fragment = graphql(`
  fragment ContractFields_lot on Lot {
    id
    number
    name
  }
`);

export type Lots = readonly FragmentType<typeof fragment>[];

export interface ContractValues {
  number: string;
  lotIds: string[];
  startsOn: string;
  endsOn: string;
}

export const noContract: ContractValues = { number: '', lotIds: [], startsOn: '', endsOn: '' };

/** What is sent of a contract: an empty last day is none. */
export const contractInput = ({ endsOn, ...values }: ContractValues) => ({
  ...values,
  endsOn: endsOn || null,
});

interface Props {
  lots: Lots;
  values: ContractValues;
  set: (values: ContractValues) => void;
  errorOf: (path: string) => string | undefined;
  idOf: (path: string) => string;
}

export function ContractFields({ lots, values, set, errorOf, idOf }: Props) {
  const texts = useTexts(providerTexts);
  const field = <K extends keyof ContractValues>(name: K) => ({
    id: idOf(`contract.${name}`),
    error: errorOf(`contract.${name}`),
    onChange: (value: ContractValues[K]) => set({ ...values, [name]: value }),
  });
  return (
    <>
      <TextInput {...field('number')} value={values.number} label={texts.number} autoComplete="off" short />
      <CheckboxGroup
        {...field('lotIds')}
        values={values.lotIds}
        label={texts.lots}
        options={lots
          .map((lot) => unmask(fragment, lot))
          .map(({ id, number, name }) => ({ value: id, label: `${number}. ${name}` }))}
      />
      <DateField {...field('startsOn')} value={values.startsOn} label={texts.startsOn} />
      <DateField
        {...field('endsOn')}
        value={values.endsOn}
        label={texts.endsOn}
        hint={texts.endsOnHint}
        optional
      />
    </>
  );
}
