import { Commitment, CommitmentState } from '../../server/commitments/commitment.entity.ts';
import type { AgendaItem } from '../../server/meetings/agenda-item.entity.ts';
import { newId } from '../../server/platform/ids.ts';
import type { Region } from '../../server/regions/region.entity.ts';
import type { TestApp } from '../support/start-app.ts';
import { insert } from './rows.ts';

/** An open commitment for 2026-06-01 unless told otherwise; who recorded it must be told. */
export async function aCommitment(
  on: TestApp,
  region: Region,
  item: AgendaItem,
  given: Partial<Commitment> & Pick<Commitment, 'recordedById'>,
): Promise<Commitment> {
  return insert(on, Commitment, {
    id: newId(),
    regionId: region.id,
    agendaItemId: item.id,
    text: 'De gemeenten rekenen de tarieven na.',
    ownerName: 'Gemeenten',
    seatId: null,
    municipalityId: null,
    providerId: null,
    dueOn: '2026-06-01',
    state: CommitmentState.OPEN,
    doneOn: null,
    proof: null,
    recordedAt: on.clock.now(),
    removedAt: null,
    version: 1,
    ...given,
  });
}
