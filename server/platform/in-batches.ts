/** As many rows as fit one statement on both engines. */
const batch = 500;

export const inBatches = <E>(rows: E[]): E[][] =>
  Array.from({ length: Math.ceil(rows.length / batch) }, (_, at) => rows.slice(at * batch, (at + 1) * batch));
