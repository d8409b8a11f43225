import type { LotContent, Unit } from '../content.ts';

export function product(
  code: string,
  unit: Unit,
  nl: string,
  fy: string,
  en: string,
): LotContent['products'][number] {
  return { code, unit, name: { nl, fy, en } };
}
