import { useMutation } from '@apollo/client/react';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { ContractList_ContractFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { ContractDialog } from './ContractDialog.tsx';
import { contractInput, noContract, type ContractValues, type Lots } from './ContractFields.tsx';
import { providerTexts } from './texts.ts';

const fragment = graphql(`
  fragment ContractList_contract on Contract {
    id
    number
    startsOn
    endsOn
    inForce
    version
    municipality {
      id
      name
    }
    lots {
      id
      number
      name
    }
    abilities {
      save
    }
  }
`);

const addContract = graphql(`
  mutation AddContract($input: AddContractInput!) {
    addContract(input: $input) {
      problems {
        field
        code
        limit
      }
      contract {
        id
      }
    }
  }
`);

const saveContract = graphql(`
  mutation SaveContract($input: SaveContractInput!) {
    saveContract(input: $input) {
      problems {
        field
        code
        limit
      }
      contract {
        id
        ...ContractList_contract
      }
    }
  }
`);

interface Props {
  contracts: readonly FragmentType<typeof fragment>[];
  lots: Lots;
  onChanged: () => void;
}

/** The contracts of a provider, by start, with a change for who keeps them. */
export function ContractList({ contracts, lots, onChanged }: Props) {
  const texts = useTexts(providerTexts);
  const rows = contracts.map((contract) => unmask(fragment, contract));
  const mayChange = rows.some(({ abilities }) => abilities.save);
  if (rows.length === 0) return <EmptyState title={texts.noContracts} />;
  return (
    <DataTable<ContractList_ContractFragment>
      caption={texts.contracts}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'municipality',
          header: texts.municipality,
          rowHeader: true,
          cell: ({ municipality }) => municipality.name,
        },
        { key: 'number', header: texts.number, cell: ({ number }) => number },
        {
          key: 'lots',
          header: texts.lots,
          cell: ({ lots: covered }) => covered.map(({ number, name }) => `${number}. ${name}`).join('; '),
        },
        { key: 'period', header: texts.period, cell: (contract) => <Period contract={contract} /> },
        ...(mayChange
          ? [
              {
                key: 'change',
                header: texts.edit,
                cell: (contract: ContractList_ContractFragment) =>
                  contract.abilities.save && (
                    <ChangeContract contract={contract} lots={lots} onChanged={onChanged} />
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}

function Period({ contract: { startsOn, endsOn, inForce } }: { contract: ContractList_ContractFragment }) {
  const texts = useTexts(providerTexts);
  const format = useFormat();
  return (
    <>
      {endsOn ? texts.fromTo(format.date(startsOn), format.date(endsOn)) : texts.from(format.date(startsOn))}{' '}
      <StatusBadge tone={inForce ? 'ok' : 'neutral'}>
        {inForce ? texts.inForce : texts.notInForce}
      </StatusBadge>
    </>
  );
}

interface ChangeProps {
  contract: ContractList_ContractFragment;
  lots: Lots;
  onChanged: () => void;
}

function ChangeContract({ contract, lots, onChanged }: ChangeProps) {
  const texts = useTexts(providerTexts);
  const [send] = useMutation(saveContract);
  const { id: contractId, version, number, startsOn, endsOn } = contract;
  const save = async (values: ContractValues) => {
    const input = { contractId, version, contract: contractInput(values) };
    return (await send({ variables: { input } })).data?.saveContract.problems ?? [];
  };
  return (
    <ContractDialog
      title={texts.editContract(number)}
      initial={{ number, startsOn, endsOn: endsOn ?? '', lotIds: contract.lots.map(({ id }) => id) }}
      lots={lots}
      send={save}
      onSaved={onChanged}
    >
      {texts.edit}
    </ContractDialog>
  );
}

interface AddProps {
  providerId: string;
  municipalities: readonly { id: string; name: string }[];
  lots: Lots;
  onAdded: () => void;
}

export function AddContract({ providerId, municipalities, lots, onAdded }: AddProps) {
  const texts = useTexts(providerTexts);
  const [send] = useMutation(addContract);
  const add = async (values: ContractValues, municipalityId: string) => {
    const input = { providerId, municipalityId, contract: contractInput(values) };
    return (await send({ variables: { input } })).data?.addContract.problems ?? [];
  };
  return (
    <ContractDialog
      title={texts.addContract}
      initial={noContract}
      lots={lots}
      municipalities={municipalities}
      send={add}
      onSaved={onAdded}
    >
      {texts.addContract}
    </ContractDialog>
  );
}
