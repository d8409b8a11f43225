import { compareDates, endOfDay } from '../platform/time/amsterdam.ts';
import { addWorkingDays } from '../platform/time/working-days.ts';
import { ProposalState, type Proposal } from './proposal.entity.ts';

/**
 * The last day to react when a region gives this many working days (a setting, usually ten): the day of publication
 * does not count and the last day counts in full, so that everyone has all those working days.
 */
export function proposedDeadline(publishedOn: string, workingDays: number): string {
  return addWorkingDays(publishedOn, workingDays);
}

/** A deadline is the last instant of its day in Amsterdam. The server's clock is held against it. */
export function deadlineInstant(date: string): Date {
  return endOfDay(date);
}

/** A deadline can be extended to a later day; it can never be shortened. */
export function mayExtend(current: string, proposed: string): boolean {
  return compareDates(proposed, current) > 0;
}

/** The states in which reactions are open. A table that speaks early does not shorten the term: it stays open. */
export const statesOpenForReaction = [ProposalState.PUBLISHED, ProposalState.DISCUSSED];

/** Open up to and including the last instant of the deadline; no state says so, the clock does. */
export function isOpenForReaction(proposal: Pick<Proposal, 'state' | 'deadline'>, now: Date): boolean {
  return (
    statesOpenForReaction.includes(proposal.state) && proposal.deadline !== null && now <= proposal.deadline
  );
}
