import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Alert } from '../../ui/Alert.tsx';
import { proposalPageTexts } from './proposal-page-texts.ts';

const fragment = graphql(`
  fragment ProposalImpact_impact on ProposalImpact {
    contracts {
      contract {
        id
        number
      }
      municipality {
        id
        name
      }
      lots {
        id
        number
        name
      }
    }
  }
`);

/** Which contracts of one's own organisation are touched, and for which lots. */
export function ProposalImpact({ impact }: { impact: FragmentType<typeof fragment> }) {
  const texts = useTexts(proposalPageTexts);
  const { contracts } = unmask(fragment, impact);
  return (
    <section aria-label={texts.impactTitle}>
      <Alert tone="info" title={texts.impactTitle}>
        {contracts.length === 0 ? (
          <p>{texts.impactNone}</p>
        ) : (
          <>
            <p>{texts.impactSome(contracts.length)}</p>
            <ul>
              {contracts.map(({ contract, municipality, lots }) => (
                <li key={contract.id}>
                  {texts.impactLine(municipality.name, contract.number)}
                  <ul>
                    {lots.map((lot) => (
                      <li key={lot.id}>
                        {lot.number}. {lot.name}
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </>
        )}
      </Alert>
    </section>
  );
}
