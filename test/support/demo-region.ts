import { In, Not } from 'typeorm';
import { RoleKind } from '../../server/access/actor.ts';
import { Contract } from '../../server/contracts/contract.entity.ts';
import { InboundMail, InboundMailState } from '../../server/intake/inbound-mail.entity.ts';
import { AgendaItem } from '../../server/meetings/agenda-item.entity.ts';
import { Meeting, MeetingState } from '../../server/meetings/meeting.entity.ts';
import { Role } from '../../server/people/role.entity.ts';
import { Proposal, ProposalState } from '../../server/proposals/proposal.entity.ts';
import { Reaction, ReactionState } from '../../server/reactions/reaction.entity.ts';
import { Region } from '../../server/regions/region.entity.ts';
import type { TestApp } from './start-app.ts';

/** A region of the demo as its people meet it: one role of each kind, and values for the variables of the pages. */
export interface DemoRegion {
  slug: string;
  roles: Record<string, Role | null>;
  values: Record<string, unknown>;
}

export async function demoRegion(on: TestApp, slug: string): Promise<DemoRegion> {
  const db = on.app.services.database.manager;
  const { id: regionId } = await db.findOneByOrFail(Region, { slug });
  const { providerId } = await db.findOneByOrFail(Contract, { regionId });
  const inRegion = (kind: RoleKind) => db.findOneBy(Role, { regionId, kind });
  const meetings = await db.find(Meeting, { where: { regionId, state: Not(In([MeetingState.PLANNED])) } });
  const proposals = await db.find(Proposal, { where: { regionId, state: Not(In([ProposalState.DRAFT])) } });
  const meeting = await fullest(meetings, ({ id }) => db.countBy(AgendaItem, { meetingId: id }));
  const proposal = await fullest(proposals, ({ id }) => db.countBy(Reaction, { proposalId: id }));
  const reaction = await db.findOneBy(Reaction, {
    proposalId: proposal?.id ?? '',
    state: ReactionState.SUBMITTED,
  });
  const mail = await db.findOneBy(InboundMail, { regionId, state: InboundMailState.HELD });
  return {
    slug,
    roles: {
      visitor: null,
      representative: await db.findOneBy(Role, { providerId, kind: RoleKind.REPRESENTATIVE }),
      delegate: await inRegion(RoleKind.DELEGATE),
      contractManager: await inRegion(RoleKind.CONTRACT_MANAGER),
      secretary: await inRegion(RoleKind.SECRETARY),
      operator: await db.findOneBy(Role, { kind: RoleKind.OPERATOR }),
    },
    values: {
      slug,
      language: 'nl',
      date: meeting?.date,
      year: Number(meeting?.date.slice(0, 4)),
      thisYear: false,
      overviewYear: 2023,
      figure: 0,
      skip: 0,
      knownOn: '2026-01-01',
      number: proposal?.number,
      id: proposal?.id,
      first: 25,
      mailId: mail?.id ?? '',
      providerId,
      past: true,
      generation: '2020-2025',
      addendum: 1,
      position: 1,
      receipt: reaction?.receiptNumber,
    },
  };
}

async function fullest<T>(rows: T[], count: (row: T) => Promise<number>): Promise<T | undefined> {
  const counts = await Promise.all(rows.map(count));
  return rows[counts.indexOf(Math.max(...counts))];
}
