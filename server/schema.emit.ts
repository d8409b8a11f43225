/** Writes ../schema.graphql, the contract between server and client. */
import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './schema.ts';

const schema = lexicographicSortSchema(await createSchema());
writeFileSync(new URL('../schema.graphql', import.meta.url), `${printSchema(schema)}\n`);
