import type { MeetingState } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { meetingTexts } from './texts.ts';

const tones = {
  PLANNED: 'neutral',
  CONVENED: 'accent',
  HELD: 'neutral',
  MINUTES_DRAFTED: 'neutral',
  MINUTES_ADOPTED: 'ok',
  CANCELLED: 'warning',
} as const;

export function MeetingStateBadge({ state }: { state: MeetingState }) {
  const texts = useTexts(meetingTexts);
  return <StatusBadge tone={tones[state]}>{texts.states[state]}</StatusBadge>;
}
