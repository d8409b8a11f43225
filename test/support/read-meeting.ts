import type { Ask } from './start-app.ts';

/** What is recorded at the items of a meeting. */
export const atItem = `agenda { subject position standing closed minorityRemarks { text seat { name } personName }
  standpoint { position corrections { position reason } minorityRemarks { text } }
  commitments { text ownerName dueOn } returnedCommitments { text } }`;

/** A meeting as somebody reads it. */
export async function readMeeting(who: Ask, slug: string, date: string, fields: string) {
  const query = `query ($slug: String!, $date: String!) { region(slug: $slug) { meeting(date: $date) { ${fields} } } }`;
  return (await who(query, { slug, date })).data.region.meeting;
}
