import { In } from 'typeorm';
import type { Context } from '../access/context.ts';
import { db } from '../platform/context.ts';
import type { Language } from '../platform/language.ts';
import { ClauseChange } from '../proposals/clause-change.entity.ts';
import type { ReactionComment } from './reaction-comment.entity.ts';
import type { ReactionRevision, Standpoint } from './reaction-revision.entity.ts';

interface Words {
  standpoint: string;
  notStated: string;
  standpoints: Record<Standpoint, string>;
  reaction: string;
  comment: string;
  confidential: string;
  objects: string;
}

const words: Record<Language, Words> = {
  nl: {
    standpoint: 'Standpunt',
    notStated: 'niet opgegeven',
    standpoints: {
      SUPPORT: 'Eens',
      SUPPORT_WITH_REMARKS: 'Eens, met opmerkingen',
      OPPOSE: 'Niet eens',
      NEUTRAL: 'Geen mening, wel opmerkingen',
    },
    reaction: 'Reactie',
    comment: 'Opmerking bij',
    confidential: 'alleen voor de gemeenten',
    objects: 'U wilt niet dat deze reactie openbaar wordt.',
  },
  fy: {
    standpoint: 'Stânpunt',
    notStated: 'net opjûn',
    standpoints: {
      SUPPORT: 'Iens',
      SUPPORT_WITH_REMARKS: 'Iens, mei opmerkings',
      OPPOSE: 'Net iens',
      NEUTRAL: 'Gjin miening, wol opmerkings',
    },
    reaction: 'Reaksje',
    comment: 'Opmerking by',
    confidential: 'allinnich foar de gemeenten',
    objects: 'Jo wolle net dat dizze reaksje iepenbier wurdt.',
  },
  en: {
    standpoint: 'Standpoint',
    notStated: 'not stated',
    standpoints: {
      SUPPORT: 'Agree',
      SUPPORT_WITH_REMARKS: 'Agree, with remarks',
      OPPOSE: 'Disagree',
      NEUTRAL: 'No opinion, but remarks',
    },
    reaction: 'Reaction',
    comment: 'Comment on',
    confidential: 'for the municipalities only',
    objects: 'You do not want this reaction to become public.',
  },
};

export async function articlesOfComments(
  ctx: Context,
  comments: ReactionComment[],
): Promise<Map<string, string>> {
  if (comments.length === 0) return new Map();
  const ids = comments.map((comment) => comment.clauseChangeId);
  const clauses = await db(ctx).findBy(ClauseChange, { id: In(ids) });
  return new Map(clauses.map((clause) => [clause.id, clause.article]));
}

/** What was submitted as one readable text, for the mail with the receipt. */
export function receiptText(
  language: Language,
  revision: ReactionRevision,
  comments: ReactionComment[],
  articles: Map<string, string>,
): string {
  const say = words[language];
  const mark = (confidential: boolean) =>
    confidential || revision.confidential ? ` (${say.confidential})` : '';
  const parts = [
    `${say.standpoint}: ${revision.standpoint ? say.standpoints[revision.standpoint] : say.notStated}`,
  ];
  if (revision.text.trim())
    parts.push(`${say.reaction}${mark(revision.textConfidential)}:\n${revision.text.trim()}`);
  for (const { clauseChangeId, anchor, text, confidential } of comments) {
    const quote = anchor ? `\n“${anchor.exact}”` : '';
    const title = `${say.comment} ${articles.get(clauseChangeId) ?? ''}${mark(confidential)}:`;
    parts.push(`${title}${quote}\n${text.trim()}`);
  }
  if (revision.objectsToPublication) parts.push(say.objects);
  return parts.join('\n\n');
}
