import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { proposalTexts } from '../../i18n/proposal-texts.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Prose } from '../../ui/Prose.tsx';

const fragment = graphql(`
  fragment ProposalStandpoints_proposal on Proposal {
    standpoints {
      id
      position
      remarks
    }
  }
`);

/** Where the table stands, with what a minority remarked. */
export function ProposalStandpoints({
  proposal,
  lang,
}: {
  proposal: FragmentType<typeof fragment>;
  lang: string;
}) {
  const words = useTexts(proposalTexts);
  const { standpoints } = unmask(fragment, proposal);
  return standpoints.map(({ id, position, remarks }) => (
    <Alert key={id} tone="info" title={words.position[position]}>
      {remarks && <Prose text={remarks} lang={lang} />}
    </Alert>
  ));
}
