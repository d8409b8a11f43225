import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { searchKey } from './text.ts';

/** Keeps the rows in which each typed word stands in one of the key columns; what is typed is no pattern. */
export function containing<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  columns: string[],
  typed: string,
): void {
  const words = searchKey(typed.slice(0, 100)).split(' ').filter(Boolean);
  for (const [at, word] of words.entries()) {
    const name = `word${at}`;
    const anyColumn = columns.map((column) => `${column} LIKE :${name} ESCAPE '!'`).join(' OR ');
    query.andWhere(`(${anyColumn})`, { [name]: `%${word.replace(/[!%_]/g, '!$&')}%` });
  }
}
