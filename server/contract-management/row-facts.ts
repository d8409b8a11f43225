import type { Context } from '../access/context.ts';
import { Contract } from '../contracts/contract.entity.ts';
import { db } from '../platform/context.ts';
import { longText, ProblemCode, type Checks } from '../platform/problems.ts';
import { isDate, localDate } from '../platform/time/amsterdam.ts';
import { isKvkNumber, normalizeKvkNumber } from '../providers/kvk-number.ts';
import { Lot } from '../regions/lot.entity.ts';
import { Product } from '../regions/product.entity.ts';
import { Municipality } from '../regions/municipality.entity.ts';

/** Checks of single facts, which the kinds of rows share. Each tells its problem at the field of that name. */
export class RowChecks {
  constructor(
    private readonly ctx: Context,
    private readonly regionId: string,
    readonly checks: Checks,
  ) {}

  /** A provider that holds or held a contract in the region. */
  async provider(id: string): Promise<string> {
    const known = await db(this.ctx).existsBy(Contract, { regionId: this.regionId, providerId: id });
    this.checks.unless(known, 'providerId', ProblemCode.NOT_FOUND);
    return id;
  }

  async municipality(id: string): Promise<string> {
    const known = await db(this.ctx).existsBy(Municipality, { regionId: this.regionId, id });
    this.checks.unless(known, 'municipalityId', ProblemCode.NOT_FOUND);
    return id;
  }

  async lot(id: string): Promise<string> {
    const known = await db(this.ctx).existsBy(Lot, { regionId: this.regionId, id });
    this.checks.unless(known, 'lotId', ProblemCode.NOT_FOUND);
    return id;
  }

  async product(id: string): Promise<string> {
    const product = await db(this.ctx).findOneBy(Product, { id });
    const lot = product && (await db(this.ctx).existsBy(Lot, { regionId: this.regionId, id: product.lotId }));
    this.checks.unless(Boolean(lot), 'productId', ProblemCode.NOT_FOUND);
    return id;
  }

  date(field: string, value: string): string {
    this.checks.unless(isDate(value), field, ProblemCode.INVALID_DATE);
    return value;
  }

  /** A day on which something happened: it cannot lie ahead. */
  dayPast(field: string, value: string): string {
    this.date(field, value);
    const ahead = isDate(value) && value > localDate(this.ctx.clock.now());
    this.checks.unless(!ahead, field, ProblemCode.DATE_IN_FUTURE);
    return value;
  }

  optionalDate(field: string, value: string | null | undefined): string | null {
    return value ? this.date(field, value) : null;
  }

  /** A day that does not come before another one that is known. */
  notBefore(field: string, value: string | null, first: string | null): void {
    this.checks.unless(!value || !first || first <= value, field, ProblemCode.DATE_ORDER);
  }

  kvkNumber(value: string): string {
    const number = normalizeKvkNumber(value);
    this.checks.unless(isKvkNumber(number), 'kvkNumber', ProblemCode.INVALID_KVK);
    return number;
  }

  text = (field: string, value: string, most: number): string => this.checks.text(field, value, most);

  optional = (field: string, value: string | null | undefined, most: number = longText): string | null =>
    this.checks.optionalText(field, value, most);

  /** What goes with another fact: filled in when that is, and only then. */
  together(field: string, value: unknown, other: unknown): void {
    this.checks.unless(!other || Boolean(value), field, ProblemCode.REQUIRED);
    this.checks.unless(!value || Boolean(other), field, ProblemCode.NOT_ALLOWED);
  }
}
