import type { Context } from '../access/context.ts';
import { Contract } from '../contracts/contract.entity.ts';
import { db } from '../platform/context.ts';
import { longText, ProblemCode, type Checks } from '../platform/problems.ts';
import { isDate } from '../platform/time/amsterdam.ts';
import { Municipality } from '../regions/municipality.entity.ts';
import { Seat } from '../table/seat.entity.ts';
import type { Commitment } from './commitment.entity.ts';
import type { CommitmentDetailsInput } from './commitment.inputs.ts';

type Details = Pick<Commitment, 'text' | 'ownerName' | 'seatId' | 'municipalityId' | 'providerId' | 'dueOn'>;

/** What was promised, by whom and by when. The owner is said in words; the reference, where there is one, is of this region. */
export async function checkCommitment(
  ctx: Context,
  checks: Checks,
  regionId: string,
  input: CommitmentDetailsInput,
): Promise<Details> {
  const seatId = input.seatId || null;
  const providerId = input.providerId || null;
  const given = [seatId, providerId, input.municipalityId].filter(Boolean);
  checks.unless(given.length <= 1, 'ownerName', ProblemCode.TOO_MANY);
  const seat = seatId ? await db(ctx).findOneBy(Seat, { id: seatId, regionId }) : null;
  checks.unless(!seatId || seat !== null, 'seatId', ProblemCode.NOT_FOUND);
  const municipalityId = input.municipalityId || seat?.municipalityId || null;
  const municipality = municipalityId
    ? await db(ctx).findOneBy(Municipality, { id: municipalityId, regionId })
    : null;
  checks.unless(!municipalityId || municipality !== null, 'municipalityId', ProblemCode.NOT_FOUND);
  const contracted = !providerId || (await db(ctx).existsBy(Contract, { providerId, regionId }));
  checks.unless(contracted, 'providerId', ProblemCode.NOT_FOUND);
  const dueOn = input.dueOn.trim();
  checks.unless(isDate(dueOn), 'dueOn', dueOn ? ProblemCode.INVALID_DATE : ProblemCode.REQUIRED);
  return {
    text: checks.text('text', input.text, longText),
    ownerName: checks.text('ownerName', input.ownerName, 200),
    seatId,
    municipalityId,
    providerId,
    dueOn,
  };
}
