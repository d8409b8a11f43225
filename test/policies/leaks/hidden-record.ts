import { CommitmentDueChange } from '../../../server/commitments/commitment-due-change.entity.ts';
import { CommitmentReturn } from '../../../server/commitments/commitment-return.entity.ts';
import { CommitmentState } from '../../../server/commitments/commitment.entity.ts';
import type { AgendaItem } from '../../../server/meetings/agenda-item.entity.ts';
import { MinorityRemark } from '../../../server/meetings/minority-remark.entity.ts';
import { CorrectionState, MinutesCorrection } from '../../../server/meetings/minutes-correction.entity.ts';
import { newId } from '../../../server/platform/ids.ts';
import { aCommitment } from '../../builders/commitment.ts';
import { insert } from '../../builders/rows.ts';
import type { hiddenMeetings } from './hidden-meetings.ts';
import type { Scene } from './people.ts';
import { everybody, hidden, table, type Who } from './secrets.ts';

/** What is recorded at items: as public as what came out of them. */
export async function hiddenRecord(
  scene: Scene,
  { items, drafted }: Awaited<ReturnType<typeof hiddenMeetings>>,
): Promise<void> {
  await recordAt(scene, items.adopted, 'with adopted minutes', everybody);
  const held = await recordAt(scene, items.held, 'before the minutes are adopted', table);
  const closed = await recordAt(scene, items.closedAndAdopted, 'of a closed item', table);
  const { on, roles } = scene;
  // That they came back on an open agenda says nothing of them.
  for (const commitmentId of [held, closed])
    await insert(on, CommitmentReturn, { id: newId(), agendaItemId: items.open.id, commitmentId });
  await insert(on, MinutesCorrection, {
    id: newId(),
    meetingId: drafted.id,
    seatId: roles.delegate.seatId!,
    personId: roles.delegate.personId,
    quote: null,
    text: hidden('a correction of draft minutes', table),
    proposedAt: on.clock.now(),
    state: CorrectionState.PROPOSED,
    answer: null,
    answeredAt: null,
    version: 1,
  });
}

async function recordAt(
  { on, here, roles }: Scene,
  item: AgendaItem,
  which: string,
  mayKnow: readonly Who[],
): Promise<string> {
  const { personId, seatId } = roles.delegate;
  const by = { recordedAt: on.clock.now(), recordedById: personId };
  await insert(on, MinorityRemark, {
    id: newId(),
    agendaItemId: item.id,
    seatId: seatId!,
    text: hidden(`a minority remark ${which}`, mayKnow),
    version: 1,
    ...by,
  });
  const secret = (what: string) => hidden(`${what} of a commitment ${which}`, mayKnow);
  const given = { text: secret('the text'), ownerName: secret('the owner'), recordedById: personId };
  const municipalityId = here.municipalities[0]!.id;
  const { id } = await aCommitment(on, here.region, item, { ...given, municipalityId });
  await insert(on, CommitmentDueChange, {
    id: newId(),
    commitmentId: id,
    fromDate: '2026-03-01',
    toDate: '2026-06-01',
    reason: secret('the reason of another date'),
    changedAt: on.clock.now(),
    changedById: personId,
  });
  const state = CommitmentState.DONE;
  const done = { state, doneOn: '2026-02-28', proof: secret('the proof'), municipalityId };
  await aCommitment(on, here.region, item, { recordedById: personId, ...done });
  return id;
}
