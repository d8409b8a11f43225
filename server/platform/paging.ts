import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { badRequest } from './errors.ts';

/** The most rows one page can hold; the error tells it. */
export const maxPageSize = 100;

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more rows follow.' })
  hasNextPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last row; pass it as "after" for the next page.',
  })
  endCursor?: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 25, description: `How many rows, 1 to ${maxPageSize}.` })
  first: number;

  @Field(() => String, { nullable: true, description: 'Continue after this cursor.' })
  after?: string | null;
}

export interface Page<T> {
  nodes: T[];
  pageInfo: PageInfo;
  totalCount: () => Promise<number>;
}

/** The connection type of a row type: a page of rows, where it stands, and how many there are in all. */
export function connectionOf<T extends object>(row: ClassType<T>, name: string): ClassType<Page<T>> {
  @ObjectType(`${name}Connection`, { description: `A page of ${name} rows that the caller may see.` })
  class Connection {
    @Field(() => [row], { description: 'The rows of this page.' })
    nodes: T[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo: PageInfo;

    /** Simple: GraphQL itself calls it, and only when it is asked for. */
    @Field(() => Int, {
      simple: true,
      description: 'How many rows there are in all, as far as the caller may see them.',
    })
    totalCount: () => Promise<number>;
  }
  return Connection as ClassType<Page<T>>;
}

export interface Order {
  /** Property as the query builder knows it: "proposal.deadline". */
  by: string;
  direction: 'ASC' | 'DESC';
}

type Key = (string | number | null)[];

const encode = (key: Key) => Buffer.from(JSON.stringify(key)).toString('base64url');

/** Nothing but plain values may reach a statement: of an object the driver would make SQL. */
function isKeyValue(value: unknown): boolean {
  if (typeof value === 'string') return !value.startsWith('@') || !Number.isNaN(Date.parse(value.slice(1)));
  return value === null || typeof value === 'number';
}

function decode(cursor: string, length: number): Key {
  try {
    const key = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown;
    if (Array.isArray(key) && key.length === length && key.every(isKeyValue)) return key as Key;
  } catch {
    // falls through to the same answer: a cursor that this list did not give
  }
  throw badRequest('This cursor does not belong to this list.');
}

/**
 * One page of a query by keyset: no row is skipped or shown twice when rows are added meanwhile. Order columns must not
 * be null; the id settles ties. Dates and instants are compared in the form the engine stores.
 */
export async function paginate<T extends ObjectLiteral & { id: string }>(
  query: SelectQueryBuilder<T>,
  order: Order[],
  args: PageArgs,
): Promise<Page<T>> {
  if (args.first < 1 || args.first > maxPageSize) throw badRequest(`"first" must be 1 to ${maxPageSize}.`);
  const keys: Order[] = [...order, { by: `${query.alias}.id`, direction: order[0]?.direction ?? 'ASC' }];
  const counted = query.clone();
  if (args.after) seek(query, keys, decode(args.after, keys.length));
  for (const key of keys) query.addOrderBy(key.by, key.direction);
  const rows = await query
    .take(undefined)
    .limit(args.first + 1)
    .getMany();
  const nodes = rows.slice(0, args.first);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > args.first,
      endCursor: last ? encode(keys.map((key) => keyValue(last, key.by))) : null,
    },
    totalCount: () => counted.getCount(),
  };
}

function keyValue(row: ObjectLiteral, by: string): string | number | null {
  const value: unknown = row[by.split('.')[1]!];
  if (value instanceof Date) return `@${value.toISOString()}`;
  return value as string | number | null;
}

/** (a > :a) or (a = :a and b > :b) or ...: works for mixed directions on both engines. */
function seek<T extends ObjectLiteral>(query: SelectQueryBuilder<T>, keys: Order[], values: Key): void {
  const clauses = keys.map((key, at) => {
    const equal = keys.slice(0, at).map((before, i) => `${before.by} = :seek${i}`);
    return `(${[...equal, `${key.by} ${key.direction === 'ASC' ? '>' : '<'} :seek${at}`].join(' AND ')})`;
  });
  const parameters = Object.fromEntries(values.map((value, at) => [`seek${at}`, parameter(query, value)]));
  query.andWhere(`(${clauses.join(' OR ')})`, parameters);
}

function parameter<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  value: string | number | null,
): unknown {
  if (typeof value !== 'string' || !value.startsWith('@')) return value;
  const instant = value.slice(1);
  return query.connection.options.type === 'better-sqlite3'
    ? instant.replace('T', ' ').replace('Z', '')
    : new Date(instant);
}
