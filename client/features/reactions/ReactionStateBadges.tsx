import type { Admission, ReactionState } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { intakeTexts } from './intake-texts.ts';
import { readTexts } from './read-texts.ts';

const tones = { DRAFT: 'neutral', SUBMITTED: 'ok', WITHDRAWN: 'warning' } as const;

interface Props {
  state: ReactionState;
  late: boolean;
  amending?: boolean;
  /** Of a late one: whether it counts. */
  admission?: Admission | null | undefined;
}

/** Where a reaction stands, in a word or two. */
export function ReactionStateBadges({ state, late, amending = false, admission }: Props) {
  const texts = useTexts(readTexts);
  const words = useTexts(intakeTexts);
  return (
    <>
      <StatusBadge tone={tones[state]}>{texts.states[state]}</StatusBadge>
      {amending && <StatusBadge>{texts.amending}</StatusBadge>}
      {late && (
        <StatusBadge tone="warning">{admission ? words.admissions[admission] : texts.late}</StatusBadge>
      )}
    </>
  );
}
