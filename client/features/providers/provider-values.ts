import type { ProviderForm_ProviderFragment } from '../../generated/graphql.ts';
import type { ProviderValues } from './ProviderFields.tsx';
import type { providerTexts } from './texts.ts';

type Texts = (typeof providerTexts)['nl'];

export const noProvider: ProviderValues = {
  name: '',
  kvkNumber: '',
  rsin: '',
  agbCode: '',
  sizeClass: '',
  email: '',
};

export function valuesOf(provider: ProviderForm_ProviderFragment): ProviderValues {
  const { name, kvkNumber, rsin, agbCode, sizeClass, email } = provider;
  return {
    name,
    kvkNumber: kvkNumber ?? '',
    rsin: rsin ?? '',
    agbCode: agbCode ?? '',
    sizeClass: sizeClass ?? '',
    email: email ?? '',
  };
}

export const providerLabels = ({ name, kvkNumber, rsin, agbCode, email }: Texts) => ({
  name,
  kvkNumber,
  rsin,
  agbCode,
  email,
});

export const contractLabels = ({ number, lots, startsOn, endsOn }: Texts) => ({
  'contract.number': number,
  'contract.lotIds': lots,
  'contract.startsOn': startsOn,
  'contract.endsOn': endsOn,
});
