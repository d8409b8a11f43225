import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { Prose } from '../../ui/Prose.tsx';
import { CommitmentState } from './CommitmentState.tsx';
import { commitmentTexts } from './texts.ts';

const fragment = graphql(`
  fragment CommitmentLines_commitment on Commitment {
    id
    text
    ...CommitmentState_commitment
  }
`);

interface Props {
  title?: string;
  commitments: readonly FragmentType<typeof fragment>[];
}

/** What was promised, in short: for a meeting, an agenda item or a start page. */
export function CommitmentLines({ title, commitments }: Props) {
  if (commitments.length === 0) return null;
  return (
    <div className="flow flow-sm">
      {title && (
        <p>
          <strong>{title}</strong>
        </p>
      )}
      <ul className="flow flow-sm">
        {unmask(fragment, commitments).map((commitment) => (
          <li key={commitment.id}>
            <Prose text={commitment.text} />
            <CommitmentState commitment={commitment} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const itemFragment = graphql(`
  fragment ItemCommitments_item on AgendaItem {
    commitments {
      id
      ...CommitmentLines_commitment
    }
    returnedCommitments {
      id
      ...CommitmentLines_commitment
    }
  }
`);

/** What was promised at an agenda item, and what came back at it because its date had passed. */
export function ItemCommitments({ item }: { item: FragmentType<typeof itemFragment> }) {
  const texts = useTexts(commitmentTexts);
  const { commitments, returnedCommitments } = unmask(itemFragment, item);
  return (
    <>
      <CommitmentLines title={texts.returned} commitments={returnedCommitments} />
      <CommitmentLines title={texts.title} commitments={commitments} />
    </>
  );
}
