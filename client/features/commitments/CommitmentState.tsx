import { unmask, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { commitmentTexts } from './texts.ts';

const fragment = graphql(`
  fragment CommitmentState_commitment on Commitment {
    id
    ownerName
    dueOn
    doneOn
    overdue
  }
`);

/** Whether it was kept, who promised it and by when, in one line. */
export function CommitmentState(props: { commitment: FragmentType<typeof fragment> }) {
  const texts = useTexts(commitmentTexts);
  const format = useFormat();
  const { ownerName, dueOn, doneOn, overdue } = unmask(fragment, props.commitment);
  const tone = doneOn ? 'ok' : overdue ? 'warning' : 'neutral';
  const open = overdue ? texts.overdue : texts.open;
  return (
    <p>
      <StatusBadge tone={tone}>{doneOn ? texts.done(format.date(doneOn)) : open}</StatusBadge>{' '}
      {texts.by(ownerName, format.date(dueOn))}
    </p>
  );
}
