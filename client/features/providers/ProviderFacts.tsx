import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { DescriptionList } from '../../ui/DescriptionList.tsx';
import { providerTexts } from './texts.ts';

const fragment = graphql(`
  fragment ProviderFacts_provider on Provider {
    name
    kvkNumber
    rsin
    agbCode
    sizeClass
    email
    phone
  }
`);

interface Props {
  provider: FragmentType<typeof fragment>;
  /** Only what the register says: the rest stands in a form beside it. */
  registerOnly?: boolean;
}

/** What is recorded of a provider, for who reads it and does not keep it. */
export function ProviderFacts({ registerOnly, ...props }: Props) {
  const texts = useTexts(providerTexts);
  const { name, kvkNumber, rsin, agbCode, sizeClass, email, phone } = unmask(fragment, props.provider);
  return (
    <DescriptionList
      items={[
        { term: texts.name, value: name },
        { term: texts.kvkNumber, value: kvkNumber },
        { term: texts.rsin, value: rsin },
        ...(registerOnly
          ? []
          : [
              { term: texts.agbCode, value: agbCode },
              { term: texts.sizeClass, value: sizeClass ? texts[sizeClass] : texts.unknownSize },
              { term: texts.email, value: email },
              { term: texts.phone, value: phone },
            ]),
      ]}
    />
  );
}
