import type { ReactionState } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { readTexts } from './read-texts.ts';

const tones = { DRAFT: 'neutral', SUBMITTED: 'ok', WITHDRAWN: 'warning' } as const;

interface Props {
  state: ReactionState;
  late: boolean;
  amending?: boolean;
}

/** Where a reaction stands, in a word or two. */
export function ReactionStateBadges({ state, late, amending = false }: Props) {
  const texts = useTexts(readTexts);
  return (
    <>
      <StatusBadge tone={tones[state]}>{texts.states[state]}</StatusBadge>
      {amending && <StatusBadge>{texts.amending}</StatusBadge>}
      {late && <StatusBadge tone="warning">{texts.late}</StatusBadge>}
    </>
  );
}
