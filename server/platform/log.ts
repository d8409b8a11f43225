import { pino, type Logger } from 'pino';
import { QueryFailedError } from 'typeorm';

/** One JSON line per event. What people wrote or are called stands in none of them. */
export function createLog(level: string): Logger {
  return pino({ level, serializers: { err: withoutValues } });
}

/** The database repeats values in its messages ("Duplicate entry 'a@b.nl'"), so of its errors only the code is kept. */
function withoutValues(error: Error): object {
  const { name, message, stack, code } = error as Error & { code?: string };
  const frames = stack?.split('\n').filter((line) => /^\s+at /.test(line));
  const inDatabase = error instanceof QueryFailedError;
  return { type: name, code, message: inDatabase ? undefined : message, stack: frames };
}
