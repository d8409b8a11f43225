import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

/** What can be wrong with the files of a register. */
export enum FileProblemCode {
  UNKNOWN_FILE = 'UNKNOWN_FILE',
  DUPLICATE_FILE = 'DUPLICATE_FILE',
  UNREADABLE_FILE = 'UNREADABLE_FILE',
  UNKNOWN_COLUMN = 'UNKNOWN_COLUMN',
  MISSING_COLUMN = 'MISSING_COLUMN',
  DUPLICATE_COLUMN = 'DUPLICATE_COLUMN',
  TOO_MANY_CELLS = 'TOO_MANY_CELLS',
  REQUIRED = 'REQUIRED',
  TOO_LONG = 'TOO_LONG',
  INVALID_KVK = 'INVALID_KVK',
  INVALID_AGB = 'INVALID_AGB',
  INVALID_EMAIL = 'INVALID_EMAIL',
  INVALID_DATE = 'INVALID_DATE',
  INVALID_YEAR = 'INVALID_YEAR',
  UNKNOWN_VALUE = 'UNKNOWN_VALUE',
  UNKNOWN_MUNICIPALITY = 'UNKNOWN_MUNICIPALITY',
  UNKNOWN_LOT = 'UNKNOWN_LOT',
  UNKNOWN_PROVIDER = 'UNKNOWN_PROVIDER',
  UNKNOWN_CONTRACT = 'UNKNOWN_CONTRACT',
  PROVIDER_ELSEWHERE = 'PROVIDER_ELSEWHERE',
  DUPLICATE_ROW = 'DUPLICATE_ROW',
  END_BEFORE_START = 'END_BEFORE_START',
  REASON_WITHOUT_END = 'REASON_WITHOUT_END',
  PERMITTED_BEFORE_REPORTED = 'PERMITTED_BEFORE_REPORTED',
  TWO_CONTRACTS_AT_ONCE = 'TWO_CONTRACTS_AT_ONCE',
  LOT_OUTSIDE_CONTRACT = 'LOT_OUTSIDE_CONTRACT',
}

/** What each says, in one sentence; the command line prints it, the client has its own in three languages. */
export const problemSentences: Record<FileProblemCode, string> = {
  UNKNOWN_FILE: 'This is not the name of one of the register files.',
  DUPLICATE_FILE: 'The rows of this file are given twice.',
  UNREADABLE_FILE: 'The file cannot be read as CSV or XLSX.',
  UNKNOWN_COLUMN: 'This column does not belong to the file.',
  MISSING_COLUMN: 'This column is missing.',
  DUPLICATE_COLUMN: 'This column is there twice.',
  TOO_MANY_CELLS: 'The row has more cells than there are columns.',
  REQUIRED: 'Nothing is filled in.',
  TOO_LONG: 'The text is too long.',
  INVALID_KVK: 'A KvK number has 8 digits.',
  INVALID_AGB: 'An AGB code has 8 digits.',
  INVALID_EMAIL: 'This is not an e-mail address.',
  INVALID_DATE: 'This is not a date: 2023-12-31 or 31-12-2023.',
  INVALID_YEAR: 'This is not a year of 4 digits.',
  UNKNOWN_VALUE: 'This is not one of the values of the column.',
  UNKNOWN_MUNICIPALITY: 'The region has no municipality with this CBS code.',
  UNKNOWN_LOT: 'The region has no lot with this number.',
  UNKNOWN_PROVIDER: 'No provider has this KvK number, in the files or in the register.',
  UNKNOWN_CONTRACT: 'The provider has no contract with this municipality.',
  PROVIDER_ELSEWHERE:
    'This provider has no contract in the region, so that its details cannot be changed here.',
  DUPLICATE_ROW: 'The same row is there twice.',
  END_BEFORE_START: 'The end lies before the start.',
  REASON_WITHOUT_END: 'There is a reason or a note of the end, but no end date.',
  PERMITTED_BEFORE_REPORTED: 'The permission lies before the report.',
  TWO_CONTRACTS_AT_ONCE: 'The provider has another contract with this municipality at the same time.',
  LOT_OUTSIDE_CONTRACT: 'The lot does not lie within the contract.',
};

registerEnumType(FileProblemCode, {
  name: 'RegisterFileProblemCode',
  description: 'What is wrong in a register file, as a code; the client holds the sentence for each.',
  valuesConfig: Object.fromEntries(
    Object.entries(problemSentences).map(([code, description]) => [code, { description }]),
  ),
});

@ObjectType({ simpleResolvers: true, description: 'Something that is wrong in a file of the register.' })
export class RegisterFileProblem {
  @Field(() => String, { description: 'Name of the file, with the sheet after it: "register.xlsx (lots)".' })
  file: string;

  @Field(() => Int, { description: 'Line in the file, from 1; the heading is line 1.' })
  line: number;

  @Field(() => String, { nullable: true, description: 'Name of the column; null for the whole row or file.' })
  column: string | null;

  @Field(() => FileProblemCode, { description: 'What is wrong.' })
  code: FileProblemCode;

  @Field(() => String, { description: 'What was found there, at most 200 characters.' })
  found: string;
}

/** Where something stands in the files. */
export interface Spot {
  file: string;
  line: number;
}

/** Collects every problem, so that one report has them all. */
export class FileProblems {
  readonly found: RegisterFileProblem[] = [];

  add({ file, line }: Spot, column: string | null, code: FileProblemCode, text = ''): void {
    this.found.push({ file, line, column, code, found: text.slice(0, 200) });
  }
}
