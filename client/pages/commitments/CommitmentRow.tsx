import { lazy, Suspense } from 'react';
import { CommitmentCard } from '../../features/commitments/CommitmentCard.tsx';
import { DocumentList } from '../../features/documents/DocumentList.tsx';
import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';

const fragment = graphql(`
  fragment CommitmentRow_commitment on Commitment {
    id
    mayManageDocuments
    abilities {
      change
      moveDueDate
      markDone
      reopen
    }
    documents {
      id
      ...DocumentList_documents
    }
    ...CommitmentCard_commitment
    ...ManageCommitment_commitment
  }
`);

/** Loaded by who keeps commitments. */
const ManageCommitment = lazy(() => import('./ManageCommitment.tsx'));

interface Props {
  slug: string;
  commitment: FragmentType<typeof fragment>;
  onChanged: () => void;
}

/** A commitment with its proof, and what the reader may do with it. */
export function CommitmentRow({ slug, onChanged, ...props }: Props) {
  const commitment = unmask(fragment, props.commitment);
  const { abilities, documents, mayManageDocuments } = commitment;
  const { change, moveDueDate, markDone, reopen } = abilities;
  return (
    <CommitmentCard
      slug={slug}
      commitment={commitment}
      papers={documents.length > 0 && <DocumentList documents={documents} managing={mayManageDocuments} />}
    >
      {(change || moveDueDate || markDone || reopen) && (
        <Suspense fallback={null}>
          <ManageCommitment slug={slug} commitment={commitment} onChanged={onChanged} />
        </Suspense>
      )}
    </CommitmentCard>
  );
}
