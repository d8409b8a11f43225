import type { Ask } from './start-app.ts';

/** What a mutation answers that takes one input named after it: its payload, or the code of its refusal. */
// A test knows what it asked for.
// oxlint-disable-next-line typescript/no-explicit-any
export async function does(who: Ask, name: string, fields: string, input: object): Promise<any> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { answer: ${name}(input: $input) { problems { field code } ${fields} } }`;
  const answer = await who(query, { input });
  return answer.data?.answer ?? answer.errors?.[0]?.extensions.code;
}
