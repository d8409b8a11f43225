import type { Day } from '../content.ts';
import type { Random } from '../random.ts';

export type EntityClass<E> = new () => E;
export type RowOf<E> = { [K in keyof E as E[K] extends Function ? never : K]: E[K] };

/** The rows of a demo before they are stored, composed in memory. */
export class DemoRows {
  readonly #tables = new Map<EntityClass<object>, object[]>();

  constructor(readonly newId: () => string) {}

  add<E extends { id: string }>(entity: EntityClass<E>, values: Omit<RowOf<E>, 'id'>): RowOf<E> {
    const row = { id: this.newId(), ...values } as unknown as RowOf<E>;
    this.put(entity, row);
    return row;
  }

  /** A row that has no id of ours. */
  put<E extends object>(entity: EntityClass<E>, row: RowOf<E>): void {
    const table = this.#tables.get(entity) ?? [];
    table.push(row);
    this.#tables.set(entity, table);
  }

  of<E extends object>(entity: EntityClass<E>): RowOf<E>[] {
    return (this.#tables.get(entity) ?? []) as RowOf<E>[];
  }

  /** Takes out all rows, table by table. */
  drain(): [EntityClass<object>, object[]][] {
    const tables = [...this.#tables];
    this.#tables.clear();
    return tables;
  }
}

/** Time-ordered UUIDs (version 7) that repeat themselves: a demo loaded twice on one day has the same addresses. */
export function repeatableIds(random: Random, from: Day): () => string {
  const start = Date.parse(`${from}T00:00:00Z`);
  let count = 0;
  return () => {
    const time = (start + Math.floor(count / 4096)).toString(16).padStart(12, '0');
    const serial = (count++ % 4096).toString(16).padStart(3, '0');
    const chance = Array.from({ length: 4 }, () => random.between(0, 0xffff).toString(16).padStart(4, '0'));
    const variant = (8 + random.between(0, 3)).toString(16);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${serial}-${variant}${chance[0]!.slice(1)}-${chance.slice(1).join('')}`;
  };
}
