import type { AnswerState } from '../../generated/graphql.ts';
import type { CountedReaction, WrittenAnswer } from './answering-data.ts';

type Comment = NonNullable<CountedReaction['current']>['comments'][number];

/** What is answered: a reaction as a whole, or one comment of it. */
export interface Part {
  key: string;
  reaction: CountedReaction;
  comment: Comment | null;
}

export type Standing = 'OPEN' | 'AMENDED' | AnswerState;

/** Parts that say nearly the same and stand alike; read once, answered together. */
export interface Entry {
  id: string;
  parts: [Part, ...Part[]];
  standing: Standing;
  /** Its answer; of what stands AMENDED the one to the earlier text. */
  answerId: string | null;
  /** Whether it has its answer with the whole reaction, not one of its own. */
  covered: boolean;
}

/** What the entries are about: the general texts, an article of the proposal, or articles that are gone. */
export interface Topic {
  id: string;
  article: string | null;
  entries: Entry[];
}

export type Shown = 'todo' | AnswerState | 'all';

export const generalTopic = 'algemeen';
export const lostTopic = 'vervallen';

interface Read {
  reactions: readonly CountedReaction[];
  answers: readonly WrittenAnswer[];
  /** Ids of reactions that say nearly the same. */
  alike: readonly (readonly string[])[];
  /** Each article of the proposal with the ids of the comments on it, those together that say nearly the same. */
  articles: readonly { id: string; article: string; groups: readonly (readonly string[])[] }[];
}

const keyOf = (reactionId: string, commentId: string | null | undefined): string =>
  `${reactionId}-${commentId ?? 'whole'}`;

/** All that is to be answered, by what it is about, in the order of the proposal; each part stands there once. */
export function topicsOf({ reactions, answers, alike, articles }: Read): Topic[] {
  const standingOf = standings(answers);
  const whole = new Map<string, Part>();
  const comments = new Map<string, Part>();
  for (const reaction of reactions) {
    const { id, current } = reaction;
    if (!current) continue;
    if (current.text.trim() !== '' || current.comments.length === 0)
      whole.set(id, { key: keyOf(id, null), reaction, comment: null });
    for (const comment of current.comments)
      comments.set(comment.id, { key: keyOf(id, comment.id), reaction, comment });
  }
  const topics: Topic[] = [{ id: generalTopic, article: null, entries: entriesOf(whole, alike, standingOf) }];
  for (const { id, article, groups } of articles) {
    const here = new Map(
      groups.flat().flatMap((commentId) => {
        const part = comments.get(commentId);
        comments.delete(commentId);
        return part ? [[commentId, part] as const] : [];
      }),
    );
    topics.push({ id, article, entries: entriesOf(here, groups, standingOf) });
  }
  topics.push({ id: lostTopic, article: null, entries: entriesOf(comments, [], standingOf) });
  return topics.filter(({ entries }) => entries.length > 0);
}

type Stands = Pick<Entry, 'standing' | 'answerId' | 'covered'>;

/** How each part stands by the answers that there are. */
function standings(answers: readonly WrittenAnswer[]): (part: Part) => Stands {
  const found = new Map<string, Stands>();
  const earlier = new Map<string, string>();
  for (const { id, state, targets } of answers)
    for (const { amended, reaction, comment } of targets) {
      if (amended) earlier.set(keyOf(reaction.id, comment?.clauseChange.article), id);
      else found.set(keyOf(reaction.id, comment?.id), { standing: state, answerId: id, covered: false });
    }
  return ({ key, reaction, comment }) => {
    const own = found.get(key);
    if (own) return own;
    const whole = found.get(keyOf(reaction.id, null));
    if (whole) return { ...whole, covered: true };
    const before = earlier.get(keyOf(reaction.id, comment?.clauseChange.article));
    return { standing: before ? 'AMENDED' : 'OPEN', answerId: before ?? null, covered: false };
  };
}

/** The parts in groups, each group split by how its parts stand. */
function entriesOf(
  parts: ReadonlyMap<string, Part>,
  groups: readonly (readonly string[])[],
  standingOf: (part: Part) => Stands,
): Entry[] {
  const groupOf = new Map(groups.flatMap((ids) => ids.map((id) => [id, ids[0] ?? id] as const)));
  const entries = new Map<string, Entry>();
  for (const [id, part] of parts) {
    const stands = standingOf(part);
    const together = `${groupOf.get(id) ?? id} ${stands.standing} ${stands.answerId} ${stands.covered}`;
    const entry = entries.get(together);
    if (entry) entry.parts.push(part);
    else entries.set(together, { id: part.key, parts: [part], ...stands });
  }
  return [...entries.values()].toSorted((a, b) => b.parts.length - a.parts.length);
}

interface Wanted {
  show: Shown;
  topic: string;
  words: string;
}

/** The topics with only what is asked for. What is answered with its whole reaction is shown only among everything. */
export function narrow(topics: readonly Topic[], { show, topic, words }: Wanted): Topic[] {
  const sought = words.trim().toLowerCase();
  return topics
    .filter(({ id }) => topic === '' || id === topic)
    .map((each) => ({
      ...each,
      entries: each.entries.filter((entry) => belongs(entry, show) && says(entry, sought)),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function belongs({ standing, covered }: Entry, show: Shown): boolean {
  if (show === 'all') return true;
  if (show === 'todo') return standing === 'OPEN' || standing === 'AMENDED';
  return standing === show && !covered;
}

function says({ parts }: Entry, sought: string): boolean {
  return parts.some(({ reaction, comment }) =>
    [reaction.provider.name, reaction.receiptNumber, comment?.text ?? reaction.current?.text].some((text) =>
      text?.toLowerCase().includes(sought),
    ),
  );
}
