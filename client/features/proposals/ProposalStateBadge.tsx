import type { ProposalState } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { proposalTexts } from '../../i18n/proposal-texts.ts';
import { StatusBadge } from '../../ui/StatusBadge.tsx';

const tones = {
  DRAFT: 'warning',
  PUBLISHED: 'neutral',
  DISCUSSED: 'accent',
  DECIDED: 'accent',
  IN_EFFECT: 'ok',
  WITHDRAWN: 'neutral',
} as const;

/** Open or not is what people look for first; only after that the state counts. */
export function ProposalStateBadge({ state, open }: { state: ProposalState; open: boolean }) {
  const texts = useTexts(proposalTexts);
  if (open) return <StatusBadge tone="ok">{texts.open}</StatusBadge>;
  return <StatusBadge tone={tones[state]}>{texts.state[state]}</StatusBadge>;
}
