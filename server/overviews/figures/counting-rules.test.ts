import { expect, test } from '@jest/globals';
import { EndReason, type RegisterKind } from '../../register/register-kind.ts';
import type { KnownRow } from '../../register/register.queries.ts';
import { FigureKey, type Figure } from './figure.ts';
import { disagreements, DisagreementCode } from './identities.ts';
import { emptyRegister } from '../../../test/builders/year-register.ts';
import { yearFigures } from './year-figures.ts';
import type { YearQuestion } from './year-register.ts';

type ContractRow = KnownRow<RegisterKind.CONTRACT>;

const values = (figures: Figure[], key: FigureKey, on: string | null = null): number | undefined =>
  figures.find((one) => one.key === key && one.on === on)?.value;

const contract = (given: Partial<ContractRow['facts']> = {}, rowId = 'x'): ContractRow => ({
  rowId,
  facts: {
    providerId: 'a',
    municipalityId: 'O',
    number: '1',
    startsOn: '2020-01-01',
    endsOn: null,
    endReason: null,
    endNote: null,
    lots: [],
    ...given,
  },
});
const year: YearQuestion = {
  year: 2023,
  from: '2023-01-01',
  until: '2024-01-01',
  generationFrom: '2020-01-01',
};
const codes = (contracts: ContractRow[]) => {
  const all = { ...emptyRegister, contracts };
  return disagreements(all, year, yearFigures(all, year)).map(({ code }) => code);
};

test('a reason that differs per municipality makes a row of its own', () => {
  const contracts = [
    contract({ endsOn: '2023-03-31', endReason: EndReason.QUALITY_NOT_MET, municipalityId: 'P' }, 'p'),
    contract({ endsOn: '2023-06-30', endReason: EndReason.NO_CLIENTS_FOR_A_YEAR, municipalityId: 'W' }, 'w'),
    contract({ endsOn: '2023-06-30', endReason: EndReason.NO_CLIENTS_FOR_A_YEAR, municipalityId: 'O' }, 'o'),
    contract({ providerId: 'b', endsOn: '2023-12-31', endReason: EndReason.LEFT_REGION }, 'b'),
  ];
  const table = yearFigures({ ...emptyRegister, contracts }, year).filter(
    ({ key }) => key === FigureKey.ENDED_FOR,
  );
  expect(table.map(({ value, reasons }) => ({ value, reasons }))).toEqual([
    { value: 1, reasons: [{ reason: EndReason.LEFT_REGION, municipalityIds: [] }] },
    {
      value: 1,
      reasons: [
        { reason: EndReason.NO_CLIENTS_FOR_A_YEAR, municipalityIds: ['O', 'W'] },
        { reason: EndReason.QUALITY_NOT_MET, municipalityIds: ['P'] },
      ],
    },
  ]);
});

test('a start date is the first day and an end date the last', () => {
  const contracts = [contract({ startsOn: '2023-01-01', endsOn: '2023-12-31', endReason: EndReason.OTHER })];
  const figures = yearFigures({ ...emptyRegister, contracts }, year);
  expect(values(figures, FigureKey.CONTRACTED, '2023-01-01')).toBe(1);
  expect(values(figures, FigureKey.CONTRACTED, '2024-01-01')).toBe(0);
  expect(values(figures, FigureKey.NEW_PROVIDERS)).toBe(0);
  expect(values(figures, FigureKey.ENDED)).toBe(1);
});

test('what contradicts itself in the register is named with its rows', () => {
  expect(codes([contract({ endsOn: '2023-05-01' })])).toEqual([DisagreementCode.REASON_MISSING]);
  expect(codes([contract(), contract({ startsOn: '2022-01-01' }, 'y')])).toEqual([
    DisagreementCode.CONTRACTS_DO_NOT_ADD_UP,
    DisagreementCode.CONTRACTS_OVERLAP,
  ]);
  expect(
    codes([contract({ startsOn: '2021-01-01', endsOn: '2020-01-01', endReason: EndReason.OTHER })]),
  ).toContain(DisagreementCode.ENDS_BEFORE_START);
  expect(codes([contract({ lots: [{ lotId: 'lot 1', startsOn: '2019-01-01', endsOn: null }] })])).toEqual([
    DisagreementCode.LOT_OUTSIDE_CONTRACT,
  ]);
});
