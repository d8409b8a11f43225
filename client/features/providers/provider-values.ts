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
  phone: '',
};

export function valuesOf(provider: ProviderForm_ProviderFragment): ProviderValues {
  const { name, kvkNumber, rsin, agbCode, sizeClass, email, phone } = provider;
  return {
    name,
    kvkNumber: kvkNumber ?? '',
    rsin: rsin ?? '',
    agbCode: agbCode ?? '',
    sizeClass: sizeClass ?? '',
    email: email ?? '',
    phone: phone ?? '',
  };
}

export const providerLabels = ({ name, kvkNumber, rsin, agbCode, email, phone }: Texts) => ({
  name,
  kvkNumber,
  rsin,
  agbCode,
  email,
  phone,
});

export const contractLabels = ({ number, lots, startsOn, endsOn }: Texts) => ({
  'contract.number': number,
  'contract.lotIds': lots,
  'contract.startsOn': startsOn,
  'contract.endsOn': endsOn,
});
