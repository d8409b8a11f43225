/** Writes ../schema.graphql, the contract between server and client; left alone when it is current, for who watches it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './schema.ts';

const file = new URL('../schema.graphql', import.meta.url);
const schema = `${printSchema(lexicographicSortSchema(await createSchema()))}\n`;
if (readFileSync(file, { encoding: 'utf8', flag: 'a+' }) !== schema) writeFileSync(file, schema);
