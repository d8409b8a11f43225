import CommitmentActions from '../../features/commitments/CommitmentActions.tsx';
import { DocumentUpload } from '../../features/documents/DocumentUpload.tsx';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';

const fragment = graphql(`
  fragment ManageCommitment_commitment on Commitment {
    id
    mayManageDocuments
    ...CommitmentActions_commitment
  }
`);

interface Props {
  slug: string;
  commitment: FragmentType<typeof fragment>;
  onChanged: () => void;
}

/** The steps of a commitment, with the form for documents that prove it. */
export default function ManageCommitment({ slug, onChanged, ...props }: Props) {
  const commitment = unmask(fragment, props.commitment);
  const proofForm = (onWaiting: (count: number) => void) =>
    commitment.mayManageDocuments && (
      <DocumentUpload holderKind="COMMITMENT" holderId={commitment.id} onWaiting={onWaiting} />
    );
  return (
    <CommitmentActions slug={slug} commitment={commitment} onChanged={onChanged} proofForm={proofForm} />
  );
}
