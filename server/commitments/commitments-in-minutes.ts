import type { Context } from '../access/context.ts';
import type { AgendaItem } from '../meetings/agenda-item.entity.ts';
import type { Language } from '../platform/language.ts';
import { dateInWords } from '../platform/time/in-words.ts';
import { commitmentsOfItem } from './commitment.loaders.ts';

const words: Record<Language, { title: string; by: (owner: string, date: string) => string }> = {
  nl: { title: 'Toezeggingen', by: (owner, date) => `${owner}, uiterlijk ${date}` },
  fy: { title: 'Tasizzingen', by: (owner, date) => `${owner}, op syn lêst ${date}` },
  en: { title: 'Commitments', by: (owner, date) => `${owner}, by ${date}` },
};

/** What was promised at each item, as it stands in the minutes. */
export async function commitmentsInMinutes(
  ctx: Context,
  items: readonly AgendaItem[],
  language: Language,
): Promise<Map<string, string>> {
  const { title, by } = words[language];
  const pairs = await Promise.all(
    items.map(async ({ id }): Promise<[string, string]> => {
      const lines = (await commitmentsOfItem(ctx).load(id)).map(
        ({ text, ownerName, dueOn }) =>
          `- ${text.replace(/\s*\n\s*/g, ' ')} (${by(ownerName, dateInWords(dueOn, language))})`,
      );
      return [id, lines.length > 0 ? `${title}:\n\n${lines.join('\n')}` : ''];
    }),
  );
  return new Map(pairs);
}
