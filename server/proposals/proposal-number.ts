/** The number of a proposal within its region: the year and a serial number, 2024-03. */
export function formatProposalNumber(year: number, serial: number): string {
  return `${year}-${String(serial).padStart(2, '0')}`;
}

/** Reads the number of a proposal as it stands in an address or a letter. Null when it is none. */
export function parseProposalNumber(text: string): { year: number; serial: number } | null {
  const [, year, serial] = /^([1-9][0-9]{3})-([0-9]{1,6})$/.exec(text.trim()) ?? [];
  return Number(serial) >= 1 ? { year: Number(year), serial: Number(serial) } : null;
}

/** The series in which proposals of a region are numbered in a year. */
export const proposalSeries = (regionId: string, year: number): string =>
  `proposal-number:${regionId}:${year}`;
