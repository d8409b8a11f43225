import type { YearRegister } from '../../server/overviews/figures/year-register.ts';

/** A register of three municipalities and two lots in which nothing stands. */
export const emptyRegister: YearRegister = {
  municipalityIds: ['O', 'W', 'P'],
  lotIds: ['lot 1', 'lot 2'],
  contracts: [],
  subcontractors: [],
  deliveries: [],
  visits: [],
  bankruptcies: [],
  themeMeetings: [],
  entrants: [],
  tableMeetings: [],
};
