import { importFiles, previewImport, readFiles } from '../../server/register-files/import-register.ts';
import type { RegionSetting } from '../builders/region.ts';
import { next } from '../builders/rows.ts';
import type { TestApp } from './start-app.ts';

/** Register files as text by their names without ".csv". */
export type Files = Record<string, string>;

const read = (files: Files) =>
  readFiles(
    Object.entries(files).map(([name, text]) => ({
      name: `${name}.csv`,
      bytes: new TextEncoder().encode(text),
    })),
  );

/** Imports files as the command line does. */
export const bringFiles = async (on: TestApp, { region }: RegionSetting, files: Files) =>
  importFiles(on.app.services, region.id, await read(files));

export const previewFiles = async (on: TestApp, { region }: RegionSetting, files: Files) =>
  previewImport(on.app.services, region.id, await read(files));

/** A KvK number that nobody has yet. */
export const kvk = () => String(70_000_000 + next());
