import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { ContractRedline } from './ContractRedline.tsx';
import { contractTexts } from './contract-texts.ts';

const fragment = graphql(`
  fragment AgainstContract_version on ProposalVersion {
    clauseChanges {
      id
      article
      inForce {
        agrees
        municipalities {
          id
          name
        }
        redline {
          op
          text
        }
      }
    }
  }
`);

/** Where the contract no longer says what the proposal starts from: what would change in the text that is in force. */
export function AgainstContract({ version, lang }: { version: FragmentType<typeof fragment>; lang: string }) {
  const texts = useTexts(contractTexts);
  const { clauseChanges } = unmask(fragment, version);
  return clauseChanges.flatMap(({ id, article, inForce }) =>
    inForce
      .filter(({ agrees }) => !agrees)
      .map(({ municipalities, redline }) => (
        <Alert
          key={`${id} ${municipalities[0]?.id}`}
          tone="warning"
          title={texts.otherInForce(article, municipalities.map(({ name }) => name).join(', '))}
        >
          <ContractRedline segments={redline} lang={lang} />
        </Alert>
      )),
  );
}
