import { useEffect } from 'react';
import { useDraftBackup, type DraftBackup } from '../../features/forms/useDraftBackup.ts';
import { useSession } from '../../features/session/session.ts';
import type { DecisionValues } from './decision-values.ts';

/** What is typed of a decision and not saved yet, kept on this device for this person and municipality. */
export function useDecisionBackup(proposalId: string, municipalityId: string): DraftBackup<DecisionValues> {
  const { viewer } = useSession();
  return useDraftBackup<DecisionValues>(
    `decision.${viewer?.person.id ?? ''}.${municipalityId}.${proposalId}`,
  );
}

/** Keeps every change until the form is saved; what an earlier visit left stays until somebody chose. */
export function useKept(
  { keep, found }: DraftBackup<DecisionValues>,
  values: DecisionValues,
  changed: boolean,
): void {
  const waits = found !== undefined;
  useEffect(() => {
    if (changed && !waits) keep(values);
  }, [keep, values, changed, waits]);
}
