import { uuidv7 } from 'uuidv7';

/** A new time-ordered UUID as text: unguessable enough to be an address, ordered enough to be an index. */
export function newId(): string {
  return uuidv7();
}
