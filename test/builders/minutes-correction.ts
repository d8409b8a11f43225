import { CorrectionState, MinutesCorrection } from '../../server/meetings/minutes-correction.entity.ts';
import { newId } from '../../server/platform/ids.ts';
import type { Region } from '../../server/regions/region.entity.ts';
import type { TestApp } from '../support/start-app.ts';
import { aSeat } from './person.ts';
import { insert } from './rows.ts';

/** What a seat wants corrected in the minutes of a meeting. */
export async function aMinutesCorrection(
  on: TestApp,
  region: Region,
  meetingId: string,
  personId: string,
): Promise<MinutesCorrection> {
  const { id: seatId } = await aSeat(on, region);
  return insert(on, MinutesCorrection, {
    id: newId(),
    meetingId,
    seatId,
    personId,
    quote: null,
    text: 'Het was anders.',
    proposedAt: on.clock.now(),
    state: CorrectionState.PROPOSED,
    answer: null,
    answeredAt: null,
    version: 1,
  });
}
