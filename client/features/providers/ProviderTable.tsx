import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { ProviderTable_ProviderFragment } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { providerTexts } from './texts.ts';

const fragment = graphql(`
  fragment ProviderTable_provider on Provider {
    id
    name
    sizeClass
    municipalities {
      id
      name
    }
    lots {
      id
      number
    }
  }
`);

interface Props {
  caption: string;
  providers: readonly FragmentType<typeof fragment>[];
  pageOf: (providerId: string) => string;
}

export function ProviderTable({ caption, providers, pageOf }: Props) {
  const texts = useTexts(providerTexts);
  return (
    <DataTable<ProviderTable_ProviderFragment>
      caption={caption}
      hideCaption
      rows={providers.map((provider) => unmask(fragment, provider))}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: texts.name,
          rowHeader: true,
          cell: ({ id, name }) => <TextLink to={pageOf(id)}>{name}</TextLink>,
        },
        {
          key: 'municipalities',
          header: texts.municipalities,
          cell: ({ municipalities }) => municipalities.map(({ name }) => name).join(', '),
        },
        {
          key: 'lots',
          header: texts.lots,
          cell: ({ lots }) => lots.map(({ number }) => number).join(', '),
        },
        {
          key: 'size',
          header: texts.sizeClass,
          cell: ({ sizeClass }) => (sizeClass ? texts[sizeClass] : texts.unknownSize),
        },
      ]}
    />
  );
}
