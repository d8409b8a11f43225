import { composeAdvice } from './compose-advice.ts';
import { composeCommitments } from './compose-commitments.ts';
import { composeAnswers } from './compose-answers.ts';
import { composeContracts } from './compose-contract.ts';
import { composeDecisions } from './compose-decisions.ts';
import { composeDocuments } from './compose-documents.ts';
import { composeTalk } from './compose-talk.ts';
import { composeMails } from './compose-mails.ts';
import { composeMeetings } from './compose-meetings.ts';
import { composeStaff } from './compose-people.ts';
import { composeProposals } from './compose-proposals.ts';
import { composeProviders } from './compose-providers.ts';
import { composePublications } from './compose-publications.ts';
import { composeQuestions } from './compose-questions.ts';
import { composeReactions } from './compose-reactions.ts';
import { composeReceptions } from './compose-receptions.ts';
import { composeRecord } from './compose-record.ts';
import { composeRegion } from './compose-region.ts';
import { composeTable } from './compose-table.ts';
import { composeTimeline } from './compose-timeline.ts';
import { composeInboundMails } from './compose-inbound-mails.ts';
import type { Composition } from './plan.ts';

/** From the plan of a region to its rows: each step builds on the ids of those before. */
export async function compose(on: Composition): Promise<void> {
  const ids = composeRegion(on);
  const providers = composeProviders(on, ids);
  const staff = composeStaff(on, ids);
  const seats = composeTable(on, ids, providers);
  const meetings = composeMeetings(on, ids, seats);
  const proposals = composeProposals(on, { ids, staff, providers, meetings });
  const reactions = composeReactions(on, ids, proposals);
  composeReceptions(on, ids, staff, reactions);
  composeAnswers(on, { ids, staff }, reactions);
  composeDecisions(on, { ids, staff }, proposals, composeContracts(on, ids, proposals));
  composeMails(on, proposals);
  composeInboundMails(on, ids, proposals, reactions);
  composeTalk(on, ids, meetings, seats);
  composeCommitments(on, { ids, staff, seats, meetings });
  composeRecord(on, { staff, meetings, seats });
  composeAdvice(on, { ids, staff, seats, proposals });
  composeQuestions(on, { ids, seats, meetings, providers });
  await composeDocuments(on, ids, { staff, meetings, proposals, reactions });
  composeTimeline(on, ids, { proposals, meetings, reactions });
  composePublications(on, ids, staff, reactions);
}
