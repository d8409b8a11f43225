/** Writes docs/generated: run by npm run generate. */
import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { lifecycles, permissions } from './documents.ts';

const folder = new URL('../../docs/generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('permissions.md', folder), permissions());
writeFileSync(new URL('lifecycles.md', folder), lifecycles());
