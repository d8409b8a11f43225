import { graphql } from '../../generated/gql.ts';
import type { CommitmentActions_CommitmentFragment } from '../../generated/graphql.ts';

export const CommitmentActions_commitment = graphql(`
  fragment CommitmentActions_commitment on Commitment {
    id
    text
    ownerName
    dueOn
    proof
    version
    abilities {
      change
      moveDueDate
      markDone
      reopen
    }
    documents {
      id
    }
    seat {
      id
    }
    municipality {
      id
    }
    provider {
      id
    }
  }
`);

/** What a form in a dialog is given. */
export interface StepProps {
  commitment: CommitmentActions_CommitmentFragment;
  onDone: () => void;
  onCancel: () => void;
}
