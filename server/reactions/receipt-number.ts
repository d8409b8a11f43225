/** The number on the receipt of a reaction: region, year and a serial number that starts again each year. */
export interface ReceiptNumber {
  regionSlug: string;
  year: number;
  serial: number;
}

/** A receipt number as people read it, quote it and type it again: OWO-2026-00042. */
export function formatReceipt(regionSlug: string, year: number, serial: number): string {
  return `${regionSlug.toUpperCase()}-${year}-${String(serial).padStart(5, '0')}`;
}

/** Reads a receipt number, also in small letters or without its zeros. Null when it is none. */
export function parseReceipt(text: string): ReceiptNumber | null {
  const parts = /^([a-z0-9]+(?:-[a-z0-9]+)*)-([1-9][0-9]{3})-([0-9]{1,9})$/i.exec(text.trim());
  const [, slug, year, serial] = parts ?? [];
  if (!slug || Number(serial) < 1) return null;
  return { regionSlug: slug.toLowerCase(), year: Number(year), serial: Number(serial) };
}
