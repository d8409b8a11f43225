import { Field, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';

/** What a person can put right. The sentences stand in the client, in three languages, one per code. */
export enum ProblemCode {
  REQUIRED = 'REQUIRED',
  TOO_LONG = 'TOO_LONG',
  TOO_SHORT = 'TOO_SHORT',
  TOO_MANY = 'TOO_MANY',
  INVALID = 'INVALID',
  INVALID_EMAIL = 'INVALID_EMAIL',
  INVALID_PHONE = 'INVALID_PHONE',
  INVALID_KVK = 'INVALID_KVK',
  INVALID_RSIN = 'INVALID_RSIN',
  INVALID_AGB = 'INVALID_AGB',
  INVALID_CBS_CODE = 'INVALID_CBS_CODE',
  INVALID_DATE = 'INVALID_DATE',
  INVALID_TIME = 'INVALID_TIME',
  INVALID_COLOUR = 'INVALID_COLOUR',
  CONTRAST_TOO_LOW = 'CONTRAST_TOO_LOW',
  DATE_IN_PAST = 'DATE_IN_PAST',
  DATE_IN_FUTURE = 'DATE_IN_FUTURE',
  DATE_ORDER = 'DATE_ORDER',
  OVERLAP = 'OVERLAP',
  DEADLINE_TOO_SOON = 'DEADLINE_TOO_SOON',
  DEADLINE_PASSED = 'DEADLINE_PASSED',
  DEADLINE_SHORTENED = 'DEADLINE_SHORTENED',
  DUPLICATE = 'DUPLICATE',
  NOT_FOUND = 'NOT_FOUND',
  NOT_ALLOWED = 'NOT_ALLOWED',
  WRONG_STATE = 'WRONG_STATE',
  STALE = 'STALE',
  NOT_CONFIRMED = 'NOT_CONFIRMED',
  NOT_HELD = 'NOT_HELD',
  OBJECTED = 'OBJECTED',
  TERM_RUNNING = 'TERM_RUNNING',
  NO_REVIEW_BY_SELF = 'NO_REVIEW_BY_SELF',
  QUOTE_NOT_FOUND = 'QUOTE_NOT_FOUND',
  REACTIONS_OPEN = 'REACTIONS_OPEN',
  NOT_ANSWERED = 'NOT_ANSWERED',
  FIGURES_DISAGREE = 'FIGURES_DISAGREE',
  CODE_WRONG = 'CODE_WRONG',
  CODE_EXPIRED = 'CODE_EXPIRED',
  TOO_MANY_ATTEMPTS = 'TOO_MANY_ATTEMPTS',
  IDEMPOTENCY_KEY_REUSED = 'IDEMPOTENCY_KEY_REUSED',
}
registerEnumType(ProblemCode, {
  name: 'ProblemCode',
  description: 'What is wrong with the input, as a code; the client holds the sentence for each.',
  valuesConfig: {
    REQUIRED: { description: 'Nothing was filled in.' },
    TOO_LONG: { description: 'Longer than the limit.' },
    TOO_SHORT: { description: 'Shorter than the limit.' },
    TOO_MANY: { description: 'More of these than the limit.' },
    INVALID: { description: 'Not in the form that is asked for.' },
    INVALID_EMAIL: { description: 'No e-mail address.' },
    INVALID_PHONE: { description: 'No telephone number: digits, spaces, brackets and dashes.' },
    INVALID_KVK: { description: 'No KvK number: 8 digits.' },
    INVALID_RSIN: { description: 'No RSIN: 9 digits that pass the elfproef.' },
    INVALID_AGB: { description: 'No AGB code: 8 digits.' },
    INVALID_CBS_CODE: { description: 'No CBS code of a municipality: 4 digits.' },
    INVALID_DATE: { description: 'No date that exists.' },
    INVALID_TIME: { description: 'No time of day.' },
    INVALID_COLOUR: { description: 'No colour that can be read on white.' },
    CONTRAST_TOO_LOW: { description: 'White letters cannot be read on this colour.' },
    DATE_IN_PAST: { description: 'A date that has passed.' },
    DATE_IN_FUTURE: { description: 'A date that is yet to come.' },
    DATE_ORDER: { description: 'An end before its start.' },
    OVERLAP: { description: 'This period overlaps another one.' },
    DEADLINE_TOO_SOON: { description: 'A shorter reaction term than the region keeps.' },
    DEADLINE_PASSED: { description: 'The deadline has passed.' },
    DEADLINE_SHORTENED: { description: 'A deadline can be extended, never shortened.' },
    DUPLICATE: { description: 'Exists already.' },
    NOT_FOUND: { description: 'What is referred to does not exist, or not for this person.' },
    NOT_ALLOWED: { description: 'Not for this person, or not here.' },
    WRONG_STATE: { description: 'Not possible in the state it is in.' },
    STALE: { description: 'Somebody else changed it meanwhile; the payload shows the current text.' },
    NOT_CONFIRMED: { description: 'Has to be confirmed first.' },
    OBJECTED: { description: 'Its provider does not want it to become public.' },
    TERM_RUNNING: { description: 'Not before the reaction term has ended.' },
    NOT_HELD: { description: 'The meeting has not been held.' },
    NO_REVIEW_BY_SELF: { description: 'A proposal is reviewed by a colleague, not by its writer.' },
    QUOTE_NOT_FOUND: { description: 'The quoted passage does not stand in the text.' },
    REACTIONS_OPEN: { description: 'Providers can still react, and change what they said.' },
    NOT_ANSWERED: { description: 'A reaction that counts has no answer yet.' },
    FIGURES_DISAGREE: { description: 'Figures contradict one another; the page says which rows disagree.' },
    CODE_WRONG: { description: 'Not the code that was mailed.' },
    CODE_EXPIRED: { description: 'The code is too old.' },
    TOO_MANY_ATTEMPTS: { description: 'Too many attempts; ask for a new code later.' },
    IDEMPOTENCY_KEY_REUSED: { description: 'This key was used for another request.' },
  } satisfies Record<ProblemCode, { description: string }>,
});

@ObjectType({ description: 'Something in the input that the person can put right.' })
export class Problem {
  @Field(() => String, {
    description:
      'Path of the input field, e.g. "email" or "clauseChanges.2.newText"; empty when it concerns the whole.',
  })
  field: string;

  @Field(() => ProblemCode, { description: 'What is wrong.' })
  code: ProblemCode;

  @Field(() => Number, { nullable: true, description: 'The limit that was passed, where the code has one.' })
  limit?: number;
}

@InterfaceType({
  description: 'What every mutation answers: the changed object, or the problems with the input.',
})
export abstract class Payload {
  @Field(() => [Problem], { description: 'Empty when the change was made; otherwise nothing was changed.' })
  problems: Problem[];
}

/** Thrown by a use case to refuse input: everything is rolled back, the problems come back in the payload. */
export class Refusal extends Error {
  constructor(
    readonly problems: Problem[],
    /** What the payload shows beside the problems, e.g. the current text on a conflict. */
    readonly current: Record<string, unknown> = {},
  ) {
    super(`refused: ${problems.map((p) => `${p.field}=${p.code}`).join(' ')}`);
  }
}

export function refuse(field: string, code: ProblemCode, current?: Record<string, unknown>): never {
  throw new Refusal([{ field, code }], current);
}

/** Collects every problem of an input before refusing, so that a form shows them all at once. */
export class Checks {
  readonly problems: Problem[] = [];

  fail(field: string, code: ProblemCode, limit?: number): void {
    this.problems.push({ field, code, ...(limit === undefined ? {} : { limit }) });
  }
  unless(ok: boolean, field: string, code: ProblemCode, limit?: number): void {
    if (!ok) this.fail(field, code, limit);
  }
  /** A text that must be filled and may not pass a length; returned trimmed. */
  text(field: string, value: string | null | undefined, max: number): string {
    const trimmed = (value ?? '').trim();
    if (!trimmed) this.fail(field, ProblemCode.REQUIRED);
    if (trimmed.length > max) this.fail(field, ProblemCode.TOO_LONG, max);
    return trimmed;
  }
  /** A text that may stay empty (then null) and may not pass a length. */
  optionalText(field: string, value: string | null | undefined, max: number): string | null {
    const trimmed = (value ?? '').trim();
    if (trimmed.length > max) this.fail(field, ProblemCode.TOO_LONG, max);
    return trimmed || null;
  }
  done(current?: Record<string, unknown>): void {
    if (this.problems.length > 0) throw new Refusal(this.problems, current);
  }
}

/** The longest text a person may type in one field; see LongTextColumn. */
export const longText = 15_000;
