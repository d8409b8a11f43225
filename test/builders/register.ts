import { newId } from '../../server/platform/ids.ts';
import { keepRow } from '../../server/register/keep-rows.ts';
import { RegisterKind } from '../../server/register/register-kind.ts';
import type { Region } from '../../server/regions/region.entity.ts';
import type { TestApp } from '../support/start-app.ts';

/** A row of the register that is known from now on: the bankruptcy of a subcontractor. Answers its id. */
export function aBankruptcy(on: TestApp, region: Region): Promise<string> {
  const { database, clock } = on.app.services;
  const facts = { kvkNumber: '01234567', name: null, date: '2023-03-14', role: 'SUB' as const };
  const row = { kind: RegisterKind.BANKRUPTCY, rowId: newId(), facts };
  return database.transaction(() => keepRow({ database, clock }, region.id, row));
}
